namespace NewsCorpus.Tool.Annotate;

/// <summary>
/// Reads on one thread, works on several, and hands on in the order of the input on the thread that asked for it. Only so much is
/// under way at a time, so that memory has a bound however much there is to read.
/// </summary>
internal static class OrderedPipeline
{
    // Enough for the others to go on while one item takes its time.
    private const int ItemsPerJob = 16;
    private const long BytesUnderWay = 64 * 1024 * 1024;

    /// <param name="items">What is to be worked on. What it throws, this throws.</param>
    /// <param name="sizeOf">How many bytes an item holds.</param>
    /// <param name="work">Is done for several items at a time.</param>
    /// <param name="jobs">For how many.</param>
    /// <param name="handOn">Is given each result in turn.</param>
    /// <param name="pause">Is called when the next result is not there yet.</param>
    public static void Run<TItem, TResult>(
        IEnumerable<TItem> items,
        Func<TItem, int> sizeOf,
        Func<TItem, TResult> work,
        int jobs,
        Action<TResult> handOn,
        Action pause)
    {
        var queue = new BoundedQueue<Task<TResult>>(jobs * ItemsPerJob, BytesUnderWay);
        // In the background: a program that ends does not wait for a read to return.
        new Thread(() => Read(items, sizeOf, work, jobs, queue)) { IsBackground = true, Name = "input" }.Start();
        try
        {
            while (true)
            {
                if (!queue.TryPeek(out Task<TResult>? next) || !next.IsCompleted) pause();
                if (!queue.TryTake(out next)) return;
                handOn(next.GetAwaiter().GetResult());
            }
        }
        finally
        {
            queue.Close();
        }
    }

    private static void Read<TItem, TResult>(
        IEnumerable<TItem> items, Func<TItem, int> sizeOf, Func<TItem, TResult> work, int jobs, BoundedQueue<Task<TResult>> queue)
    {
        TaskScheduler scheduler = new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, jobs).ConcurrentScheduler;
        try
        {
            foreach (TItem item in items)
            {
                var task = new Task<TResult>(() => work(item), TaskCreationOptions.PreferFairness);
                if (!queue.TryAdd(task, sizeOf(item))) return;
                task.Start(scheduler);
            }
        }
        catch (Exception problem)
        {
            // Whoever waits for the next result is told.
            queue.TryAdd(Task.FromException<TResult>(problem), 0);
        }
        finally
        {
            queue.Complete();
        }
    }
}
