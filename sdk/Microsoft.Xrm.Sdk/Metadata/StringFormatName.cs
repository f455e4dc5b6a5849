using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>What a text means.</summary>
[DataContract(Name = "StringFormatName", Namespace = ContractNamespaces.Metadata2013)]
public sealed class StringFormatName : ConstantsBase<string>
{
    public static readonly StringFormatName Email = Add<StringFormatName>("Email");
    public static readonly StringFormatName Text = Add<StringFormatName>("Text");
    public static readonly StringFormatName TextArea = Add<StringFormatName>("TextArea");
    public static readonly StringFormatName Url = Add<StringFormatName>("Url");
    public static readonly StringFormatName TickerSymbol = Add<StringFormatName>("TickerSymbol");
    public static readonly StringFormatName PhoneticGuide = Add<StringFormatName>("PhoneticGuide");
    public static readonly StringFormatName VersionNumber = Add<StringFormatName>("VersionNumber");
    public static readonly StringFormatName Phone = Add<StringFormatName>("Phone");
    public static readonly StringFormatName Json = Add<StringFormatName>("Json");

    /// <exception cref="ArgumentException">The text names no value of the set.</exception>
    public static implicit operator StringFormatName(string formatName) => formatName == null ? null : Create<StringFormatName>(formatName);

    public static bool operator ==(StringFormatName stringFormatA, StringFormatName stringFormatB) => Equals(stringFormatA, stringFormatB);

    public static bool operator !=(StringFormatName stringFormatA, StringFormatName stringFormatB) => !Equals(stringFormatA, stringFormatB);

    public override bool Equals(object obj) => obj is StringFormatName other && Value == other.Value;

    public override int GetHashCode() => Value?.GetHashCode() ?? 0;

    protected override bool ValueExistsInList(string value) => ValidValues.Contains(value, StringComparer.OrdinalIgnoreCase);
}
