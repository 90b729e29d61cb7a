using System.Text;
using NewsCorpus.Accuracy;

using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
return AccuracyCommand.Create(output, Console.Error).Parse(args).Invoke();
