using Ogp.Model.Profiles;

namespace Ogp.Model.Validation;

public sealed partial record ValidationOptions
{
    /// <summary>A profile whose demands count beside the rules; null, as where not set, for none.</summary>
    public Profile? Profile
    {
        get => (Profile?)Demands;
        init => Demands = value;
    }
}
