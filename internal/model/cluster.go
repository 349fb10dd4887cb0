package model

// Cluster is a class of words used alike; 0 is no class.
type Cluster uint16
