package main

import "github.com/spf13/cobra"

func (a *app) charter() *cobra.Command {
	cmd := &cobra.Command{
		Use: "charter", Short: "Question and check a charter, format its files, measure the power that votes give", Args: noArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return usagef("charter wants check, explain, fmt or power")
		},
	}
	cmd.AddCommand(a.charterCheck(), a.charterExplain(), a.charterFmt(), a.charterPower())
	return cmd
}
