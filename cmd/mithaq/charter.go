package main

import "github.com/spf13/cobra"

func (a *app) charter() *cobra.Command {
	cmd := &cobra.Command{
		Use: "charter", Short: "Show, question, check and test a charter, compare two, format its files, measure the power that votes give", Args: noArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return usagef("charter wants check, diff, explain, fmt, power, show or test")
		},
	}
	cmd.AddCommand(a.charterCheck(), a.charterDiff(), a.charterExplain(), a.charterFmt(), a.charterPower(), a.charterShow(), a.charterTest())
	return cmd
}
