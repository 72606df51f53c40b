using ClaimTrail.Quotations.People;
using ClaimTrail.Quotations.People.Sounds;
using ClaimTrail.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace ClaimTrail.Tests.Quotations.People;

public class NameSoundTests
{
    private static readonly PinyinTable Pinyin = PinyinTable.Read(RepositoryRoot.Combine("data", "netflix-2023"));
    private static readonly PeopleBook Book = new(AliasTable.Empty, Pinyin);

    /// <summary>People of the news of 2023, as the five scripts write them.</summary>
    private static readonly string[][] People =
    [
        ["Rob Delaney", "롭 델라니", "罗伯.德莱尼", "روب ديلاني"],
        ["Bryan Cranston", "브라이언 크랜스턴", "布莱恩·克兰斯顿", "براين كرانستون"],
        ["Duncan Crabtree-Ireland", "던컨 크랩트리아일랜드", "邓肯·克拉布特里-爱尔兰", "دنكان كرابتري-إيرلندا"],
        ["Salma Hayek", "셀마 헤이엑", "萨尔玛·海耶克", "سلمى حايك"],
        ["Harrison Ford", "해리슨 포드", "哈里逊.福特", "هاريسون فورد"],
        ["James Earl Jones", "제임스 얼 존스", "詹姆斯.厄尔.琼斯", "جيمس إيرل جونز"],
        ["Fran Drescher", "프란 드레셔", "弗兰·德雷舍", "فران دريشر"],
        ["Ted Sarandos", "테드 서랜도스", "泰德·萨兰多斯", "تيد ساراندوس"],
    ];

    public static IEnumerable<object[]> SameName =>
        from person in People
        from one in Enumerable.Range(0, 4)
        from other in Enumerable.Range(one + 1, 3 - one)
        select new object[] { person[one], person[other] };

    [Theory]
    [MemberData(nameof(SameName))]
    public void A_name_is_known_again_in_another_script(string one, string other) =>
        Assert.InRange(Book.Likeness(one, other), PeopleBook.LeastLikeness, 1);

    [Fact]
    public void Other_peoples_names_stay_below_the_threshold_with_room_to_spare()
    {
        var worst = (from one in People
                     from other in People
                     where one != other
                     from a in one
                     from b in other
                     select Book.Likeness(a, b)).Max();
        Assert.InRange(worst, 0, PeopleBook.LeastLikeness - 0.15);
    }

    [Theory]
    [InlineData("롭 델라니", "rop dellani", "LPTLN")]
    [InlineData("罗伯.德莱尼", "luobo delaini", "LPTLN")]
    [InlineData("روب ديلاني", "rub dilani", "LPTLN")]
    [InlineData("Rob Delaney", "rob delaney", "LPTLN")]
    [InlineData("브라이언 크랜스턴", "beuraieon keuraenseuteon", "PLNKLNSTN")]
    [InlineData("José Núñez", "jose nunez", "SSNNS")]
    [InlineData("İIıi", "iiii", "")]
    [InlineData("龘", "", "")]
    [InlineData("", "", "")]
    public void Sound_of_a_name(string name, string latin, string skeleton)
    {
        var sound = Book.Sound(name);
        Assert.Equal((latin, skeleton), (sound.Latin, sound.Skeleton));
    }

    [Fact]
    public void Any_text_has_a_sound_and_a_likeness_that_is_the_same_both_ways() =>
        Check.One(Config.QuickThrowOnFailure.WithReplay(20230725, 63).WithMaxTest(500), Prop.ForAll(
            ArbMap.Default.ArbFor<string>(), ArbMap.Default.ArbFor<string>(), (a, b) =>
            {
                var (one, other) = (Book.Sound(a ?? ""), Book.Sound(b ?? ""));
                var there = SoundDistance.Likeness(one, other);
                return there is >= 0 and <= 1 && Math.Abs(there - SoundDistance.Likeness(other, one)) < 1e-9
                    && (one.Skeleton.Length == 0 || SoundDistance.Likeness(one, one) == 1);
            }));
}
