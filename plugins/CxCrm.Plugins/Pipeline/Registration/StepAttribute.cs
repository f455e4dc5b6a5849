using System;

namespace CxCrm.Plugins.Pipeline;

/// <summary>Registers a plug-in class on a message of a table. The solution builder reads it from the built assembly.</summary>
/// <param name="message">One of the constants of <see cref="Message"/>.</param>
/// <param name="table">Logical name of one of our tables or of contact, account, task, appointment, email or phonecall.</param>
/// <param name="stage">Where in the pipeline the step runs.</param>
/// <param name="mode">Whether the user waits for it.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class StepAttribute(string message, string table, Stage stage, Mode mode) : Attribute
{
    /// <summary>The message.</summary>
    public string Message { get; } = message;

    /// <summary>The logical name of the table.</summary>
    public string Table { get; } = table;

    /// <summary>The stage.</summary>
    public Stage Stage { get; } = stage;

    /// <summary>Synchronous or asynchronous.</summary>
    public Mode Mode { get; } = mode;

    /// <summary>Order among the steps of one message, table and stage; lower runs first. 1 unless told.</summary>
    public int Rank { get; set; } = 1;

    /// <summary>The columns an Update must touch for the step to run. Obligatory on Update, meaningless elsewhere.</summary>
    public string[] Filter { get; set; } = [];

    /// <summary>Why the step is needed and why it stands where it does. Obligatory: it becomes the step's description.</summary>
    public string Why { get; set; } = "";
}
