// Mithaq runs a mutual-assistance pact: states, agencies or organisations that
// promised to help one another.
//
// Every subcommand has a file of its own with its help, flags and action; voice.go
// is how the program speaks and how it ends.
package main
