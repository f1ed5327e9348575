using Ogp.Model.Cli;

return OgpCommand.Run(args, Shell.OfThisProcess());
