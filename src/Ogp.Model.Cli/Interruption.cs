using System.Runtime.InteropServices;

namespace Ogp.Model.Cli;

/// <summary>What is done where somebody ends the program while it writes: nothing that is half written may stay behind. The program ends as it would, unless the action says otherwise.</summary>
internal sealed class Interruption : IDisposable
{
    private readonly PosixSignalRegistration[] _signals;

    public Interruption(Action<PosixSignalContext> action) =>
        _signals = Array.ConvertAll(
            [PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP],
            signal => PosixSignalRegistration.Create(signal, action)
        );

    public void Dispose() => Array.ForEach(_signals, signal => signal.Dispose());
}
