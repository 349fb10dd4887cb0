// Package model holds the weights that the library was trained to, and reads
// them. README.md beside it is the model card: what each file was learned from,
// how, and how well it does.
package model
