package main

//go:noescape
func kernel4x16(c *float32, ldc int, a *float32, rs, cs int, b *float32, k int)

//go:noescape
func addVector(dst, src *float32, n int)

//go:noescape
func adamVector(p, grad, m, v, e *float32, n int, c *[9]float32)

//go:noescape
func addScaledVector(dst, src *float32, n int, x float32)
