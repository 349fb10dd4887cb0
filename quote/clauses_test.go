package quote_test

import "testing"

// TestTold has contents that a clause with the one who is told stands behind or in, and
// clauses that stand in the way of those of speaking.
func TestTold(t *testing.T) {
	checkSpoken(t, []spoken{
		{"The man had three knives, the court was told.", []string{"indirect |  | The man had three knives"}},
		{"The dam, she was told, “would outlive us all”; it fell in March.", []string{"mixed |  | The dam … “would outlive us all”"}},
		{"Omar Farouk, the driver, who has eleven grandchildren, said, “I saw nothing.”", []string{"direct | Omar Farouk | “I saw nothing.”"}},
		{"“He told me, ‘Go,’ and when I asked why, he said, ‘Because.’ So I went,” Petra Voss testified.", []string{
			"direct | Petra Voss | “He told me, ‘Go,’ and when I asked why, he said, ‘Because.’ So I went,”",
			"direct |  | ‘Go,’",
			"direct |  | ‘Because.’",
		}},
		{"Councillor Maud Ives objected (“This is a car park with a fountain”) and left the chamber.", []string{"direct | Maud Ives | “This is a car park with a fountain”"}},
		{"“”, said the mayor.", nil},
	})
}

// TestEquated has quotations that a clause says somebody's words are.
func TestEquated(t *testing.T) {
	checkSpoken(t, []spoken{
		{"The captain’s last words were “Mind the step.”", []string{"direct | captain | “Mind the step.”"}},
		{"Hanna Brodie’s answer was a firm “No.”", []string{"direct | Hanna Brodie | “No.”"}},
		{"“We’ll see,” “no comment” and “read the report” were the minister’s three answers.", []string{"direct | minister | “We’ll see,” … “no comment” … “read the report”"}},
		{"To this Ann Lee gave the not entirely unexpected reply: “No.”", []string{"direct | Ann Lee | “No.”"}},
		{"According to Mrs Plum: “The cat did it.”", []string{"direct | Plum | “The cat did it.”"}},
		{"Asked if he would run again, Senator Ed Boyd smiled. “Ask Martha.”", []string{
			"indirect |  | if he would run again",
			"direct | Ed Boyd | “Ask Martha.”",
		}},
		{"Reza Tavakoli condemned what he called “piracy on the high seas.”", []string{"mixed | Reza Tavakoli | what he called “piracy on the high seas.”"}},
		{"“It was,” in the judge’s words, “a fraud from soup to nuts.”", []string{"direct | judge | “It was,” … “a fraud from soup to nuts.”"}},
		{"“Ask me in June,” was all that Ms Quist would say about it.", []string{"direct | Quist | “Ask me in June,”"}},
		{"With the words “I am the law here,” Sheriff Ned Boone closed the meeting.", []string{"direct | Ned Boone | “I am the law here,”"}},
		{"With a “Good night, ladies,” the comedian Bo Marsh left the stage.", []string{"direct | Bo Marsh | “Good night, ladies,”"}},
		{"Only two words came from the bench: “Case dismissed.”", []string{"direct | bench | “Case dismissed.”"}},
		{"‘No deal’ — Union chief rejects bus offer\n\nTalks ended at midnight.", []string{"direct | Union chief | ‘No deal’"}},
		{"‘We are running out of time’: firefighters plead for rain as blaze nears Wagga\n\nMore than 2,000 homes were without power.", []string{"direct | firefighters | ‘We are running out of time’"}},
		{"‘I thought it was thunder’: villagers on the night the quarry fell\n\nBy Esme Calder", []string{"direct | villagers | ‘I thought it was thunder’"}},
		{"‘Plebgate’: police face inquiry\n\nThe report is due.", nil},
		{"“They just vanished”: a father’s search for answers\n\nBy Leila Haddad", []string{"direct | father | “They just vanished”"}},
		{"\"The roof leaks,' said the verger, Silas Pym.", []string{"direct | Silas Pym | \"The roof leaks,'"}},
		{"Q. What did you see?\nA. A light.\nQ. What color?\nA. It was green.", []string{
			"indirect |  | What did you see?",
			"indirect |  | A light",
			"indirect |  | What color?",
			"indirect |  | It was green",
		}},
	})
}

// TestNamesShown has names that are given to things and words that stand on signs.
func TestNamesShown(t *testing.T) {
	checkSpoken(t, []spoken{
		{"Protesters carried placards reading “Water Is Life” and “Not One Drop”.", nil},
		{"The rule, dubbed the “grandmother clause”, exempts widows.", nil},
		{"The bill, nicknamed the “Bacon Act,” passed by two votes. “Pork won,” said Senator Irma Voigt, who opposed it.", []string{"direct | Irma Voigt | “Pork won,”"}},
		{"The center, Dario Moss, shrugged. “I just jump,” he said.", []string{"direct | Dario Moss | “I just jump,”"}},
	})
}

// TestNestedCues has several cues in a quotation or behind one another, each with its own
// words.
func TestNestedCues(t *testing.T) {
	checkSpoken(t, []spoken{
		{"“She looked at me and said, ‘Are you lost?’ I said, ‘Always,’” Carmen Ruiz recalled.", []string{
			"direct | Carmen Ruiz | “She looked at me and said, ‘Are you lost?’ I said, ‘Always,’”",
			"direct |  | ‘Are you lost?’",
			"direct | Carmen Ruiz | ‘Always,’",
		}},
		{"‘He kept shouting “Fire!” until the ushers told him, “Sir, it’s a film,”’ said the manager.", []string{
			"direct | manager | ‘He kept shouting “Fire!” until the ushers told him, “Sir, it’s a film,”’",
			"direct |  | “Fire!”",
			"direct | ushers | “Sir, it’s a film,”",
		}},
		{"“The river took the barn,” said farmer Pete Dorsey, and his wife, June, added, “and the tractor.”", []string{
			"direct | Pete Dorsey | “The river took the barn,”",
			"direct | wife | “and the tractor.”",
		}},
		{"“Nothing to add,” texted the chairman. The board: “Nor us.”", []string{
			"direct | chairman | “Nothing to add,”",
			"direct | board | “Nor us.”",
		}},
		{"“So,” the judge asked, “where is he?” Mr Pinter: “Lima.”", []string{
			"direct | judge | “So,” … “where is he?”",
			"direct | Pinter | “Lima.”",
		}},
		{"The court of appeal held that the clause was “repugnant to common sense,” and struck it out.", []string{"mixed | court of appeal | that the clause was “repugnant to common sense,”"}},
		{"“They accused him of theft,” said Ann Reed. “The judge called him ‘a menace’.”", []string{
			"direct | Ann Reed | “They accused him of theft,” … “The judge called him ‘a menace’.”",
			"indirect |  | of theft",
			"mixed | judge | him ‘a menace’",
		}},
		{"“Why now,” asked Ann Lee, “for fear of bombs?”", []string{"direct | Ann Lee | “Why now,” … “for fear of bombs?”"}},
		{"“She is not engaged. But she might as well be!” this impartial parent resumed; “she goes on as if she was.”", []string{"direct | impartial parent | “She is not engaged. But she might as well be!” … “she goes on as if she was.”"}},
		{"The singer Lola Vane posted a black square with the caption “Done.”", []string{"direct | Lola Vane | “Done.”"}},
		{"Her first album, “Salt,” sold 900 copies.", nil},
	})
}

// TestReopened has speeches in single marks that each paragraph opens again.
func TestReopened(t *testing.T) {
	checkSpoken(t, []spoken{
		{"‘The season starts here,’ said manager Gus Vidal.\n\n‘We have new legs and the fans’ trust.\n\n‘What we lack is a striker.’\n\nRovers play Leigh on Saturday.",
			[]string{"direct | Gus Vidal | ‘The season starts here,’ … ‘We have new legs and the fans’ trust. … ‘What we lack is a striker.’"}},
		{"Mr Justice Harcourt told the jury: ‘You have heard about money.\n\n‘You have heard less about the children’s home.\n\n‘Don’t let that distract you.’\n\nThe jury retired at 3pm.",
			[]string{"direct | Harcourt | ‘You have heard about money. … ‘You have heard less about the children’s home. … ‘Don’t let that distract you.’"}},
		{"The archbishop wept.\n\n“We are gathered in sorrow.\n\n“We will leave in hope.”\n\nThe choir sang.",
			[]string{"direct |  | “We are gathered in sorrow. … “We will leave in hope.”"}},
	})
}
