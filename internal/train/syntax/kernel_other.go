//go:build !amd64

package main

import (
	"math"
	"unsafe"
)

func kernel4x16(c *float32, ldc int, a *float32, rs, cs int, b *float32, k int) {
	cv := unsafe.Slice(c, 3*ldc+16)
	av := unsafe.Slice(a, 3*rs+(k-1)*cs+1)
	bv := unsafe.Slice(b, 16*k)
	for r := range 4 {
		row := cv[r*ldc : r*ldc+16]
		for i := range k {
			x := av[r*rs+i*cs]
			for j, w := range bv[16*i : 16*i+16] {
				row[j] += x * w
			}
		}
	}
}

func addVector(dst, src *float32, n int) {
	d, s := unsafe.Slice(dst, n), unsafe.Slice(src, n)
	for i := range d {
		d[i] += s[i]
	}
}

func adamVector(p, g, m, v, e *float32, n int, c *[9]float32) {
	ps, gs, ms := unsafe.Slice(p, n), unsafe.Slice(g, n), unsafe.Slice(m, n)
	vs, es := unsafe.Slice(v, n), unsafe.Slice(e, n)
	for i := range ps {
		x := gs[i] * c[0]
		gs[i] = 0
		ms[i] = c[1]*ms[i] + c[2]*x
		vs[i] = c[3]*vs[i] + c[4]*x*x
		ps[i] -= c[5] * ms[i] / (float32(math.Sqrt(float64(vs[i]*c[6]))) + c[7])
		es[i] += c[8] * (ps[i] - es[i])
	}
}

func addScaledVector(dst, src *float32, n int, x float32) {
	d, s := unsafe.Slice(dst, n), unsafe.Slice(src, n)
	for i := range d {
		d[i] += x * s[i]
	}
}
