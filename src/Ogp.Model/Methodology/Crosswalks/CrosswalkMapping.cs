namespace Ogp.Model;

/// <summary>What a code of one list is in another. Immutable; safe to share between threads.</summary>
/// <param name="From">The code of the first list; empty where the code of the second has no counterpart there.</param>
/// <param name="To">The code of the second list; empty where the code of the first has no counterpart there.</param>
/// <param name="Fit">How the second fits the first.</param>
/// <param name="Remark">What is lost, or where the fit rests on; not stated where nothing is to be said. Of those of the library in English, Spanish and French.</param>
/// <param name="Source">Where the mapping is found, or the list on which it rests.</param>
/// <param name="Status">How well it is evidenced: no mapping between lists is OGP's own unless this says official.</param>
public sealed record CrosswalkMapping(string From, string To, CrosswalkFit Fit, LocalizedText Remark, string Source, CodeStatus Status)
{
    internal CrosswalkMapping Inverse() =>
        this with
        {
            From = To,
            To = From,
            Fit = Fit switch
            {
                CrosswalkFit.Broader => CrosswalkFit.Narrower,
                CrosswalkFit.Narrower => CrosswalkFit.Broader,
                _ => Fit,
            },
        };
}
