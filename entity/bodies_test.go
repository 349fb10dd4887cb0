package entity_test

import "testing"

// Names that the words in them, or those around them, tell to be organizations'.
func TestBodies(t *testing.T) {
	runFind(t, []findCase{
		{
			"executive", "The Rail Safety Executive closed the line on Monday. The executive said so. RSE chief Nora Quist apologized.",
			[]string{
				"Rail Safety Executive, organization: Rail Safety Executive; The executive (nominal); RSE",
				"Nora Quist, person: RSE chief Nora Quist",
			},
			nil,
		},
		{
			"executive after and", "Inspectors from the Health and Safety Executive visited the plant.",
			[]string{"Health and Safety Executive, organization: Health and Safety Executive"},
			nil,
		},
		{
			"executive who is a person", "Acme Chief Executive Robert Keane stayed. The executive said he was glad.",
			[]string{"Robert Keane, person: Acme Chief Executive Robert Keane; The executive (nominal); he (pronoun)"},
			[]string{"Acme Chief Executive"},
		},
		{
			"Spanish head", "Banco del Oriente froze the accounts. On Friday the bank dismissed its manager.",
			[]string{"Banco del Oriente, organization: Banco del Oriente; the bank (nominal); its (pronoun)"},
			nil,
		},
		{
			"articles inside", "Universidad de los Llanos expelled the student. The university said it regretted that.",
			[]string{"Universidad de los Llanos, organization: Universidad de los Llanos; The university (nominal); it (pronoun)"},
			nil,
		},
		{
			"accents", "Crédit Boréal raised its rates. The bank said its customers would pay.",
			[]string{"Crédit Boréal, organization: Crédit Boréal; its (pronoun); The bank (nominal); its (pronoun)"},
			nil,
		},
		{
			"capitals behind the head", "Agencia Federal de Aguas banned the well. The agency said it was polluted.",
			[]string{"Agencia Federal de Aguas, organization: Agencia Federal de Aguas; The agency (nominal); it (pronoun)"},
			nil,
		},
		{
			"ends of firms' names", "Tolling Brands opened a shop. Coldharbour Mines reopened its pit.",
			[]string{
				"Tolling Brands, organization: Tolling Brands",
				"Coldharbour Mines, organization: Coldharbour Mines; its (pronoun)",
			},
			nil,
		},
	})
}
