package main

import "github.com/spf13/cobra"

func (a *app) charter() *cobra.Command {
	cmd := &cobra.Command{
		Use: "charter", Short: "Question a charter", Args: noArgs,
		RunE: func(cmd *cobra.Command, _ []string) error { return usagef("charter wants explain") },
	}
	cmd.AddCommand(a.charterExplain())
	return cmd
}
