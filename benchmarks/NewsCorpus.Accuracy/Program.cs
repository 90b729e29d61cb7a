using System.Text;
using NewsCorpus.Accuracy;

var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using var output = new StreamWriter(Console.OpenStandardOutput(), utf8) { NewLine = "\n" };
return AccuracyCommand.Create(output, Console.Error).Parse(args).Invoke();
