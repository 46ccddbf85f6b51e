package main

import "github.com/spf13/cobra"

func (a *app) charter() *cobra.Command {
	cmd := &cobra.Command{
		Use: "charter", Short: "Question a charter: what differs, who may do what, how much a vote weighs; format its files", Args: noArgs,
		RunE: func(cmd *cobra.Command, _ []string) error { return usagef("charter wants diff, explain, fmt or power") },
	}
	cmd.AddCommand(a.charterDiff(), a.charterExplain(), a.charterFmt(), a.charterPower())
	return cmd
}
