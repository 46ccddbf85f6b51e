// Package situation holds what is said to have happened: sources, events, figures,
// what somebody calls something, statements, objects, outages, operations, and corrections.
//
// Nothing in it is the program's opinion. Every piece has a speaker and a source;
// figures that contradict each other stand side by side and are never summed; what
// was withdrawn stays visible as withdrawn.
package situation
