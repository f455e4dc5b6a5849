namespace CxCrm.SolutionBuilder.Model;

/// <summary>What a privilege allows; the names are those inside privilege names (<c>prvCreatecx_Feedback</c>).</summary>
internal enum Verb
{
    Create,
    Read,
    Write,
    Delete,
    Append,
    AppendTo,
    Assign,
    Share,
}
