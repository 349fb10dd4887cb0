package relation

import "testing"

func TestComplement(t *testing.T) {
	check(t, []sentence{
		{"The minister said that the dam was safe.", []string{"[The minister] <said> {that the dam was safe}"}},
		{"The minister said the dam was safe.", []string{"[The minister] <said> {the dam was safe}"}},
		{"Doctors say the vaccine works in most children.", []string{"[Doctors] <say> {the vaccine works in most children}"}},
		{"She has repeatedly warned that the glacier is melting.", []string{"[She] <has repeatedly warned> {that the glacier is melting}"}},
		{"The bank announced on Monday that it would close 40 branches.", []string{"[The bank] <announced> {that it would close 40 branches}"}},
		{"Ortega said in a statement that the talks had failed.", []string{"[Ortega] <said> {that the talks had failed}"}},
		{"Police did not say whether the driver had been drinking.", []string{"[Police] <did not say> {whether the driver had been drinking} not"}},
		{"He asked why the files were missing.", []string{"[He] <asked> {why the files were missing}"}},
		{"The board denied that money had gone missing.", []string{"[The board] <denied> {that money had gone missing}"}},
		{"She admitted taking the ring.", []string{"[She] <admitted> {taking the ring}"}},
		{"The company promised to refund every passenger.", []string{"[The company] <promised> {to refund every passenger}"}},
		{"The mayor vowed not to raise fares.", []string{"[The mayor] <vowed> {not to raise fares}"}},
		{"They want to leave the union.", []string{"[They] <want> {to leave the union}"}},
		{"The senator called for an inquiry.", []string{"[The senator] <called for> {an inquiry}"}},
		{"The striker insisted on a medical check.", []string{"[The striker] <insisted on> {a medical check}"}},
		{"The council rejected the offer.", []string{"[The council] <rejected> {the offer}"}},
		{"The envoy urged both sides to stop shooting.", []string{"[The envoy] <urged> {to stop shooting} to: both sides"}},
		{"Rosa told reporters that she would appeal.", []string{"[Rosa] <told> {that she would appeal} to: reporters"}},
		{"Rosa told the inquiry she had never met him.", []string{"[Rosa] <told> {she had never met him} to: the inquiry"}},
		{"The judge ordered the firm to pay the fine.", []string{"[The judge] <ordered> {to pay the fine} to: the firm"}},
		{"The pope called on Europe to open its borders.", []string{"[The pope] <called on> {to open its borders} to: Europe"}},
		{"Kiev accused Moscow of shelling the port.", []string{"[Kiev] <accused> {of shelling the port} of: Moscow"}},
		{"The union blamed managers for the delay.", []string{"[The union] <blamed> {for the delay} of: managers"}},
		{"Critics described the plan as reckless.", []string{"[Critics] <described> {the plan as reckless} of: the plan"}},
		{"He called the decision a disgrace.", []string{"[He] <called> {the decision a disgrace} of: the decision"}},
		{"He called the ruling “a disgrace.”", []string{"[He] <called> {the ruling “a disgrace.”} of: the ruling"}},
		{"Analysts expect prices to fall.", []string{"[Analysts] <expect> {prices to fall}"}},
		{"The study found that sleep helps memory.", []string{"[The study] <found> {that sleep helps memory}"}},
		{"The firm pushed back against claims that it had polluted the river.", []string{
			"[The firm] <pushed back against> {claims that it had polluted the river}",
			"[] <claims> {that it had polluted the river}"}},
		{"He made clear that the deal was dead.", []string{"[He] <made clear> {that the deal was dead}"}},
		{"She is convinced that the letter is real.", []string{"[She] <is convinced> {that the letter is real}"}},
		{"Officials have no doubt that the ship was hit.", []string{"[Officials] <have no doubt> {that the ship was hit}"}},
		{"The ministry said, “No one was hurt.”", []string{"[The ministry] <said> {“No one was hurt.”}"}},
		{"The ministry said: “No one was hurt.”", []string{"[The ministry] <said> {“No one was hurt.”}"}},
		{"Smith said the idea was “dead in the water.”", []string{"[Smith] <said> {the idea was “dead in the water.”}"}},
		{"Smith said the idea was “dead” and that he would resign.", []string{"[Smith] <said> {the idea was “dead” and that he would resign}"}},
		{"The Treasury may have said that taxes would rise.", []string{"[The Treasury] <may have said> {that taxes would rise} maybe"}},
		{"The museum declined to say how much it had paid.", []string{"[The museum] <declined to say> {how much it had paid}"}},
		{"He said by 2040, most cars would be electric.", []string{"[He] <said> {by 2040, most cars would be electric}"}},
		{"He said on ABC’s “This Week” that he was tired.", []string{"[He] <said> {that he was tired}"}},
	}, []sentence{
		{"He said by 2040 most cars would be electric.", []string{"[He] <said> {by 2040 most cars would be electric}"}},
		{"The pope called on Europe and its allies to open their borders.", []string{"[The pope] <called on> {to open their borders} to: Europe and its allies"}},
	})
}
