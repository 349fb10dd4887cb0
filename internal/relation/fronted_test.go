package relation

import "testing"

func TestFronted(t *testing.T) {
	check(t, []sentence{
		{"“We will stay,” she said.", []string{"[she] <said> {“We will stay,”}"}},
		{"“We will stay,” said Maria Lopez.", []string{"[Maria Lopez] <said> {“We will stay,”}"}},
		{"“We will stay,” Maria Lopez said.", []string{"[Maria Lopez] <said> {“We will stay,”}"}},
		{"“Will we stay?” she asked.", []string{"[she] <asked> {“Will we stay?”}"}},
		{"“We will stay!” she shouted.", []string{"[she] <shouted> {“We will stay!”}"}},
		{"\"We will stay,\" she said.", []string{"[she] <said> {\"We will stay,\"}"}},
		{"''We will stay,'' she said.", []string{"[she] <said> {''We will stay,''}"}},
		{"‘We don’t know,’ she said.", []string{"[she] <said> {‘We don’t know,’}"}},
		{"‘We will stay’, she said.", []string{"[she] <said> {‘We will stay’}"}},
		{"«We will stay», she said.", []string{"[she] <said> {«We will stay»}"}},
		{"„We will stay“, she said.", []string{"[she] <said> {„We will stay“}"}},
		{"“The plan,” he said, “is dead.”", []string{"[he] <said> {“The plan,”} {“is dead.”}"}},
		{"“The plan is dead,” he said. “We move on.”", []string{"[he] <said> {“The plan is dead,”} {“We move on.”}"}},
		{"“The plan is dead,” he told reporters. “We move on.”", []string{"[he] <told> {“The plan is dead,”} {“We move on.”} to: reporters"}},
		{"The plan is dead, he said.", []string{"[he] <said> {The plan is dead}"}},
		{"The plan, he said, is dead.", []string{"[he] <said> {The plan} {is dead}"}},
		{"The plan is dead, according to the mayor.", []string{"[the mayor] <according to> {The plan is dead}"}},
		{"“It is a scandal,” said Ana Ruiz, a lawyer in Lima.", []string{"[Ana Ruiz, a lawyer in Lima] <said> {“It is a scandal,”}"}},
		{"“It is a scandal,” Ana Ruiz, a lawyer in Lima, said.", []string{"[Ana Ruiz, a lawyer in Lima] <said> {“It is a scandal,”}"}},
		{"“It is a scandal,” Ana Ruiz, a lawyer, told the court.", []string{"[Ana Ruiz, a lawyer] <told> {“It is a scandal,”} to: the court"}},
		{"“It is a scandal,” said Ruiz, who runs a clinic.", []string{"[Ruiz] <said> {“It is a scandal,”}"}},
		{"“It is late,” he said when asked about the vote.", []string{"[he] <said> {“It is late,”}", "[] <asked about> {the vote}"}},
		{"“It is late,” he said on NBC’s “Meet the Press.”", []string{"[he] <said> {“It is late,”}"}},
		{"“It is late,” she added on Sunday in Rome.", []string{"[she] <added> {“It is late,”}"}},
		{"“It is late,” she said, adding that the shops were closed.", []string{
			"[she] <said> {“It is late,”}", "[she] <adding> {that the shops were closed}"}},
		{"It was “a long night,” she said.", []string{"[she] <said> {It was “a long night,”}"}},
		{"The road will close at noon, police said.", []string{"[police] <said> {The road will close at noon}"}},
		{"The road will close at noon, said a spokesman for the police.", []string{"[a spokesman for the police] <said> {The road will close at noon}"}},
		{"Bridge unsafe, says engineer", []string{"[engineer] <says> {Bridge unsafe}"}},
		{"“No.” That was all she said.", []string{"[] <> {“No.”}"}},
		{"“We lost,” wrote the coach on Friday.", []string{"[the coach] <wrote> {“We lost,”}"}},
		{"“I was born here,” he continued, “and I will die here.”", []string{"[he] <continued> {“I was born here,”} {“and I will die here.”}"}},
		{"“He told me, ‘Go home,’” she said.", []string{
			"[she] <said> {“He told me, ‘Go home,’”}", "[He] <told> {‘Go home,’} to: me"}},
		{"“I think we can win,” she said.", []string{"[she] <said> {“I think we can win,”}"}},
	}, []sentence{})
}
