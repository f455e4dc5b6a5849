using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>How a date relates to the time zone of the user. "Behavior and format of the date and time column", Microsoft Learn.</summary>
[DataContract(Name = "DateTimeBehavior", Namespace = ContractNamespaces.Metadata71)]
public sealed class DateTimeBehavior : ConstantsBase<string>
{
    // Before the constants: each is checked against it.
    private static readonly string[] Names =
    [
        nameof(UserLocal), nameof(DateOnly), nameof(TimeZoneIndependent),
    ];

    public static readonly DateTimeBehavior UserLocal = Add<DateTimeBehavior>(nameof(UserLocal));
    public static readonly DateTimeBehavior DateOnly = Add<DateTimeBehavior>(nameof(DateOnly));
    public static readonly DateTimeBehavior TimeZoneIndependent = Add<DateTimeBehavior>(nameof(TimeZoneIndependent));

    /// <exception cref="ArgumentException">The text names no value of the set.</exception>
    public static implicit operator DateTimeBehavior(string behavior) => behavior == null ? null : Create<DateTimeBehavior>(behavior);

    public static bool operator ==(DateTimeBehavior behaviorA, DateTimeBehavior behaviorB) => Equals(behaviorA, behaviorB);

    public static bool operator !=(DateTimeBehavior behaviorA, DateTimeBehavior behaviorB) => !Equals(behaviorA, behaviorB);

    public override bool Equals(object obj) => obj is DateTimeBehavior other && Value == other.Value;

    public override int GetHashCode() => Value?.GetHashCode() ?? 0;

    protected override bool ValueExistsInList(string value) => Names.Contains(value, StringComparer.OrdinalIgnoreCase);
}
