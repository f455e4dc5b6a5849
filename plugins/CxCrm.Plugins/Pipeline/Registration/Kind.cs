namespace CxCrm.Plugins.Pipeline;

/// <summary>How a custom API is called over HTTP.</summary>
public enum Kind
{
    /// <summary>POST; may change data.</summary>
    Action = 0,

    /// <summary>GET; changes nothing and, in this solution, takes no parameters.</summary>
    Function = 1,
}
