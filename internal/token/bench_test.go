package token

import (
	"strings"
	"testing"
)

// article is a made-up piece of news, with about all that the scanner knows.
const article = `Council backs $3.5bn tram line

By Ann O’Neill

LARKFORD, May 5 (NWS) — The city council voted 31-18 on Tuesday to build a long-debated tram line, ending a
decade of argument over who should pay for it.

“We’ve waited ten years for this,” Mayor Lena Ortiz said. “Is it perfect? No. But it’s ours.” She added that
work would start on Sept. 1, weather permitting.

“Who will pay?” asked J. R. Calloway, who leads the opposition. “The workers’ families, that’s who!” he told
reporters at 5 p.m. outside City Hall, and pointed to a 12% rise in fares since the ’90s.

The U.S. Department of Transportation did not respond to e-mails sent to press@transport.example.org; its plan is
at https://transport.example.org/plans?id=7.
`

func BenchmarkSegment(b *testing.B) {
	text := strings.Repeat(article+"\n\n", 100)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	n := 0
	for b.Loop() {
		n += len(Segment(text).Tokens)
	}
	b.ReportMetric(float64(n)/b.Elapsed().Seconds(), "tokens/s")
}
