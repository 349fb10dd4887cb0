package claim_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hearsay-nlp/hearsay/claim"
)

func TestType(t *testing.T) {
	for _, c := range []struct {
		text, cue string
		want      claim.Type
	}{
		{"The mayor said the bridge collapsed on Tuesday.", "said", claim.Event},
		{"The mayor called the budget a fraud.", "called", claim.Opinion},
		{"The mayor said the fines were too low.", "said", claim.Opinion},
		{"Under the bylaws a member who misses three meetings must leave the board.", "", claim.Rule},
		{"The mayor said police arrested three men.", "said", claim.Event},
		{"Accounts show the firm paid the minister.", "show", claim.Event},
		{"The union accused the airline of hiding the report.", "accused", claim.Event},
		{"The army withdrew from the town in 2019.", "", claim.Event},
		{"The ministry denied that the plant was closed.", "denied", claim.Event},

		{"The bank said inflation rose to 4 percent.", "said", claim.Quantity},
		{"The bank said prices fell sharply.", "said", claim.Quantity},
		{"The charity said that repairs had cost $3 million.", "said", claim.Quantity},
		{"Officials said there were 40 patients in the ward.", "said", claim.Quantity},
		{"The tunnel is 12 kilometers long.", "", claim.Quantity},
		{"The bank said it lost 40 million euros in June.", "said", claim.Quantity},
		{"She said the city spends twice as much as its neighbors.", "said", claim.Quantity},
		{"The fleet has 212 trucks.", "", claim.Quantity},
		{"The agency put the number of dead at 41.", "put", claim.Quantity},

		{"The inquiry found the fire was caused by a faulty switch.", "found", claim.Cause},
		{"He said the drought led to the riots.", "said", claim.Cause},
		{"She said the clinic closed because nurses had left.", "said", claim.Cause},
		{"The crash resulted from a lack of parts.", "", claim.Cause},
		{"Smith said the strike sparked the crisis.", "said", claim.Cause},
		{"The outage was due to a broken cable.", "", claim.Cause},

		{"The lawyer said the act requires banks to report transfers.", "said", claim.Rule},
		{"Smoking is prohibited in the park.", "", claim.Rule},
		{"Visitors must leave their phones at the gate.", "", claim.Rule},
		{"The minister said the sale was illegal.", "said", claim.Rule},
		{"Residents are allowed to fish in the lake, he said.", "said", claim.Rule},
		{"The shelter said every guest must sign the register.", "said", claim.Rule},

		{"The bank said prices will fall.", "said", claim.Prediction},
		{"Officials fear the dam could burst.", "fear", claim.Prediction},
		{"The trains are likely to run late.", "", claim.Prediction},
		{"She warned that if the pump failed, the town would flood.", "warned", claim.Prediction},
		{"The firm expects sales of $9 million.", "expects", claim.Prediction},
		{"The dam is going to burst, he said.", "said", claim.Prediction},

		{"The union called on the company to raise wages.", "called on", claim.Position},
		{"He promised to repair the road.", "promised", claim.Position},
		{"She said the council should repair the road.", "said", claim.Position},
		{"The party opposes the tax.", "opposes", claim.Position},
		{"The party supports the tax.", "supports", claim.Position},

		{"He said the plan was wrong.", "said", claim.Opinion},
		{"Critics said the decision was a disgrace.", "said", claim.Opinion},
		{"She called the deal a disaster.", "called", claim.Opinion},
		{"The film is wonderful.", "", claim.Opinion},
		{"The widow said that her husband fell.", "said", claim.Event},
		{"Prosecutors charged the dentist with billing for crowns.", "charged", claim.Event},
		{"She called the verdict “a victory for the loudest.”", "called", claim.Opinion},
		{"The union condemned the deal.", "condemned", claim.Opinion},

		{"She said the cause was heart failure.", "said", claim.Cause},
		{"The treasurer blamed a late harvest.", "blamed", claim.Cause},
		{"The poll showed Smith leads Jones 49 to 41.", "showed", claim.Event},
		{"The charity said 14,000 families had applied for coal.", "said", claim.Quantity},
	} {
		assert.Equal(t, c.want, claimOf(t, c.text, c.cue).Type, c.text)
	}
}

func TestTypeJSON(t *testing.T) {
	for i, name := range []string{"", "event", "quantity", "cause", "rule", "prediction", "position", "opinion"} {
		b, err := json.Marshal(claim.Type(i))
		require.NoError(t, err)
		assert.Equal(t, `"`+name+`"`, string(b))
		var back claim.Type
		require.NoError(t, json.Unmarshal(b, &back))
		assert.Equal(t, claim.Type(i), back)
	}
	var typ claim.Type
	assert.Error(t, json.Unmarshal([]byte(`"Event"`), &typ))
	assert.Equal(t, "99", claim.Type(99).String())
}
