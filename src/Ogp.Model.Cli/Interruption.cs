using System.Runtime.InteropServices;

namespace Ogp.Model.Cli;

/// <summary>What is done where somebody ends the program while it writes: nothing that is half written may stay behind. The program ends as it would, unless the action says otherwise.</summary>
internal sealed class Interruption : IDisposable
{
    private readonly PosixSignalRegistration[] _signals;
    private readonly Lock _gate = new();
    private bool _isOver;

    public Interruption(Action<PosixSignalContext> action) =>
        _signals = Array.ConvertAll(
            [PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP],
            signal => PosixSignalRegistration.Create(signal, context => Act(action, context))
        );

    /// <summary>A signal that is on its way when the writing ends comes too late: what the action needs is gone.</summary>
    private void Act(Action<PosixSignalContext> action, PosixSignalContext context)
    {
        lock (_gate)
        {
            if (!_isOver)
            {
                action(context);
            }
        }
    }

    public void Dispose()
    {
        lock (_gate)
        {
            _isOver = true;
        }

        Array.ForEach(_signals, signal => signal.Dispose());
    }
}
