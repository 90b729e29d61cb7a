using NewsCorpus.Training;

return new TrainingCommand().Parse(args).Invoke();
