using System.Runtime.CompilerServices;
using Ogp.Model.Profiles;

namespace Ogp.Model.Tests.Profiles;

/// <summary>Words of a list that belongs to a profile are not kept longer than the profile.</summary>
public class ListsOfProfilesTests
{
    [Fact]
    public void A_list_that_words_were_read_with_goes_with_its_profile()
    {
        WeakReference list = ReadWith();
        for (int i = 0; i < 10 && list.IsAlive; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.False(list.IsAlive);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference ReadWith()
    {
        Profile profile = Profile
            .Read(
                """{ "id": "ken", "namespace": "ken", "codelists": { "county": { "codes": [ { "code": "nairobi", "label": { "en": "Nairobi" } } ] } } }"""u8.ToArray()
            )
            .Value!;
        Codelist list = profile.FindList("county")!;
        Assert.Equal("nairobi", Ogp.Model.Methodology.Standard.Read(list, "Nairobi", new()).Level);
        return new(list);
    }
}
