namespace CxCrm.SolutionBuilder.Model;

/// <summary>Who publishes the solution. Option values start at <see cref="OptionPrefix"/> times 10,000.</summary>
internal sealed record Publisher(string UniqueName, Labels Name, string Prefix, int OptionPrefix)
{
    public int FirstOption => OptionPrefix * 10_000;

    public int LastOption => FirstOption + 9_999;
}
