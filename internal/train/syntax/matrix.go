package main

// A float matrix here is a slice and a row length; every buffer has a few rows
// to spare, because the kernel works on four rows at a time.

// product adds a*b to c, where c is m by n with row length ldc, b is k by n with
// row length ldb, and a's element (i, l) stands at i*rs + l*cs. So a may be read
// as it is or transposed. n must be a multiple of 16; rows of a and c past m, up
// to a multiple of 4, are read and written too.
func product(c []float32, ldc int, a []float32, rs, cs int, b []float32, ldb, m, n, k int, panel []float32) {
	for j := 0; j < n; j += 16 {
		for l := range k {
			copy(panel[16*l:16*l+16], b[l*ldb+j:l*ldb+j+16])
		}
		for i := 0; i < m; i += 4 {
			kernel4x16(&c[i*ldc+j], ldc, &a[i*rs], rs, cs, &panel[0], k)
		}
	}
}

// transpose writes the rows by cols matrix src to dst, turned.
func transpose(dst, src []float32, rows, cols int) {
	for i := range rows {
		for j := range cols {
			dst[j*rows+i] = src[i*cols+j]
		}
	}
}

func add(dst, src []float32) { addVector(&dst[0], &src[0], len(dst)) }

func addScaled(dst, src []float32, x float32) { addScaledVector(&dst[0], &src[0], len(dst), x) }
