namespace Ogp.Model;

/// <content>
/// Letters without their accents, as the canonical decomposition of Unicode has them: Latin, Greek, Cyrillic. The runtime's own table is not there in every
/// program (with <c>InvariantGlobalization</c> it is empty), and a word must be the same word everywhere.
/// </content>
public static partial class Spelling
{
    /// <summary>U+00C0 to U+024F.</summary>
    private const string Latin =
        "AAAAAAÆCEEEEIIIIÐNOOOOO\u00D7ØUUUUYÞßaaaaaaæceeeeiiiiðnooooo\u00F7øuuuuyþy"
        + "AaAaAaCcCcCcCcDdĐđEeEeEeEeEeGgGgGgGgHhĦħIiIiIiIiIıĲĳJjKkĸLlLlLlĿ"
        + "ŀŁłNnNnNnŉŊŋOoOoOoŒœRrRrRrSsSsSsSsTtTtŦŧUuUuUuUuUuUuWwYyYZzZzZzſ"
        + "ƀƁƂƃƄƅƆƇƈƉƊƋƌƍƎƏƐƑƒƓƔƕƖƗƘƙƚƛƜƝƞƟOoƢƣƤƥƦƧƨƩƪƫƬƭƮUuƱƲƳƴƵƶƷƸƹƺƻƼƽƾƿ"
        + "ǀǁǂǃǄǅǆǇǈǉǊǋǌAaIiOoUuUuUuUuUuǝAaAaÆæǤǥGgKkOoOoƷʒjǱǲǳGgǶǷNnAaÆæØø"
        + "AaAaEeEeIiIiOoOoRrRrUuUuSsTtȜȝHhȠȡȢȣȤȥAaEeOoOoOoOoYyȴȵȶȷȸȹȺȻȼȽȾȿ"
        + "ɀɁɂɃɄɅɆɇɈɉɊɋɌɍɎɏ";

    /// <summary>U+0370 to U+04FF.</summary>
    private const string GreekAndCyrillic =
        "ͰͱͲͳʹ\u0375Ͷͷ\u0378\u0379ͺͻͼͽ\u003BͿ\u0380\u0381\u0382\u0383\u0384\u00A8Α\u00B7ΕΗΙ\u038BΟ\u038DΥΩιΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡ\u03A2ΣΤΥΦΧΨΩΙΥαεηι"
        + "υαβγδεζηθικλμνξοπρςστυφχψωιυουωϏϐϑϒϒϒϕϖϗϘϙϚϛϜϝϞϟϠϡϢϣϤϥϦϧϨϩϪϫϬϭϮϯ"
        + "ϰϱϲϳϴϵ\u03F6ϷϸϹϺϻϼϽϾϿЕЕЂГЄЅІІЈЉЊЋКИУЏАБВГДЕЖЗИИКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ"
        + "абвгдежзииклмнопрстуфхцчшщъыьэюяееђгєѕііјљњћкиуџѠѡѢѣѤѥѦѧѨѩѪѫѬѭѮѯ"
        + "ѰѱѲѳѴѵѴѵѸѹѺѻѼѽѾѿҀҁ\u0482\u0483\u0484\u0485\u0486\u0487\u0488\u0489ҊҋҌҍҎҏҐґҒғҔҕҖҗҘҙҚқҜҝҞҟҠҡҢңҤҥҦҧҨҩҪҫҬҭҮү"
        + "ҰұҲҳҴҵҶҷҸҹҺһҼҽҾҿӀЖжӃӄӅӆӇӈӉӊӋӌӍӎӏАаАаӔӕЕеӘәӘәЖжЗзӠӡИиИиОоӨөӨөЭэУу"
        + "УуУуЧчӶӷЫыӺӻӼӽӾӿ";

    /// <summary>U+1E00 to U+1FFF.</summary>
    private const string MoreLatinAndGreek =
        "AaBbBbBbCcDdDdDdDdDdEeEeEeEeEeFfGgHhHhHhHhHhIiIiKkKkKkLlLlLlLlMm"
        + "MmMmNnNnNnNnOoOoOoOoPpPpRrRrRrRrSsSsSsSsSsTtTtTtTtUuUuUuUuUuVvVv"
        + "WwWwWwWwWwXxXxYyZzZzZzhtwyẚſẜẝẞẟAaAaAaAaAaAaAaAaAaAaAaAaEeEeEeEe"
        + "EeEeEeEeIiIiOoOoOoOoOoOoOoOoOoOoOoOoUuUuUuUuUuUuUuYyYyYyYyỺỻỼỽỾỿ"
        + "ααααααααΑΑΑΑΑΑΑΑεεεεεε\u1F16\u1F17ΕΕΕΕΕΕ\u1F1E\u1F1FηηηηηηηηΗΗΗΗΗΗΗΗιιιιιιιιΙΙΙΙΙΙΙΙ"
        + "οοοοοο\u1F46\u1F47ΟΟΟΟΟΟ\u1F4E\u1F4Fυυυυυυυυ\u1F58Υ\u1F5AΥ\u1F5CΥ\u1F5EΥωωωωωωωωΩΩΩΩΩΩΩΩααεεηηιιοουυωω\u1F7E\u1F7F"
        + "ααααααααΑΑΑΑΑΑΑΑηηηηηηηηΗΗΗΗΗΗΗΗωωωωωωωωΩΩΩΩΩΩΩΩααααα\u1FB5ααΑΑΑΑΑ\u1FBDι\u1FBF"
        + "\u1FC0\u00A8ηηη\u1FC5ηηΕΕΗΗΗ\u1FBF\u1FBF\u1FBFιιιι\u1FD4\u1FD5ιιΙΙΙΙ\u1FDC\u1FFE\u1FFE\u1FFEυυυυρρυυΥΥΥΥΡ\u00A8\u00A8\u0060\u1FF0\u1FF1ωωω\u1FF5ωωΟΟΩΩΩ\u00B4\u1FFE\u1FFF";

    /// <summary>The letter without accents; any other character as it is.</summary>
    internal static char WithoutAccents(char letter) =>
        letter switch
        {
            < '\u00C0' => letter,
            < '\u0250' => Latin[letter - 0xC0],
            < '\u0370' => letter,
            < '\u0500' => GreekAndCyrillic[letter - 0x370],
            < '\u1E00' => letter,
            < '\u2000' => MoreLatinAndGreek[letter - 0x1E00],
            _ => letter,
        };
}
