package main

import "github.com/spf13/cobra"

func (a *app) charter() *cobra.Command {
	cmd := &cobra.Command{
		Use: "charter", Short: "Format the files of a charter; measure the power that votes give", Args: noArgs,
		RunE: func(cmd *cobra.Command, _ []string) error { return usagef("charter wants fmt or power") },
	}
	cmd.AddCommand(a.charterFmt(), a.charterPower())
	return cmd
}
