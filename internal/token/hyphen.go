package token

// prefixes are the words that a hyphen does not cut from the next: "anti-war",
// "co-founder". All other compounds are cut at their hyphens, as in EWT and GUM:
// "long", "-", "term".
var prefixes = map[string]bool{}

func init() {
	for _, p := range [...]string{
		"anti", "ante", "arch", "bi", "co", "counter", "cross", "de", "e", "ex", "extra", "hyper", "infra", "inter", "intra",
		"macro", "mega", "meta", "micro", "mid", "mini", "multi", "neo", "non", "over", "pan", "para", "poly",
		"post", "pre", "pro", "proto", "pseudo", "quasi", "re", "semi", "socio", "sub", "super", "trans", "tri", "ultra",
		"un", "under", "uni", "vice", "x", "uh", "mm", "hm", "psycho", "al", "el",
	} {
		prefixes[p] = true
	}
}
