using System.Reflection;

namespace Ogp.Model.Tests.Support;

/// <summary>What every type that is equal by value promises: checked against groups of values, equal within a group and different across.</summary>
internal static class EqualityContract
{
    /// <summary>Holds the groups against the contract. Give two values or more in a group, made separately, where that is possible.</summary>
    public static void Holds<T>(params T[][] groups)
        where T : IEquatable<T>
    {
        MethodInfo equal = Operator<T>("op_Equality");
        MethodInfo unequal = Operator<T>("op_Inequality");
        (T Value, int Group)[] all = [.. groups.SelectMany((group, index) => group.Select(value => (value, index)))];
        foreach ((T left, int leftGroup) in all)
        {
            Assert.False(left.Equals(null as object), $"{left} equals null");
            Assert.False(left.Equals(new object()), $"{left} equals an object of another type");
            foreach ((T right, int rightGroup) in all)
            {
                bool expected = leftGroup == rightGroup;
                string pair = $"'{left}' of group {leftGroup} and '{right}' of group {rightGroup}";
                Assert.True(left.Equals(right) == expected, $"Equals: {pair}");
                Assert.True(left.Equals((object)right) == expected, $"Equals(object): {pair}");
                Assert.True(Equals(equal.Invoke(null, [left, right]), expected), $"==: {pair}");
                Assert.True(Equals(unequal.Invoke(null, [left, right]), !expected), $"!=: {pair}");
                Assert.True(!expected || left.GetHashCode() == right.GetHashCode(), $"hash codes: {pair}");
            }
        }
    }

    /// <summary>Holds values that are given in ascending order, all different, against the contract of ordering.</summary>
    public static void IsOrdered<T>(params T[] ascending)
        where T : IComparable<T>
    {
        (string Name, Func<int, bool> Expected)[] operators =
        [
            ("op_LessThan", sign => sign < 0),
            ("op_LessThanOrEqual", sign => sign <= 0),
            ("op_GreaterThan", sign => sign > 0),
            ("op_GreaterThanOrEqual", sign => sign >= 0),
        ];
        for (int i = 0; i < ascending.Length; i++)
        {
            for (int j = 0; j < ascending.Length; j++)
            {
                int sign = i.CompareTo(j);
                string pair = $"'{ascending[i]}' and '{ascending[j]}'";
                Assert.True(Math.Sign(ascending[i].CompareTo(ascending[j])) == sign, $"CompareTo: {pair}");
                foreach ((string name, Func<int, bool> expected) in operators)
                {
                    object? told = Operator<T>(name).Invoke(null, [ascending[i], ascending[j]]);
                    Assert.True(Equals(told, expected(sign)), $"{name}: {pair}");
                }
            }
        }
    }

    private static MethodInfo Operator<T>(string name) =>
        typeof(T).GetMethod(name, [typeof(T), typeof(T)]) ?? throw new MissingMethodException(typeof(T).Name, name);
}
