using System;
using System.Collections.Generic;
using System.Linq;

namespace CxCrm.Domain.OneVoice;

/// <summary>
/// Which waiting messages of a customer an answer answers: those of its conversation, where it belongs to one of them; one outside every waiting conversation, such as a call that names
/// nothing, answers all, since it is the customer who was reached.
/// </summary>
public static class AnsweredMessages
{
    /// <param name="waiting">The messages that wait, with their conversations.</param>
    /// <param name="conversation">The answer's conversation, if it has one.</param>
    /// <param name="conversationOf">The conversation of a waiting message.</param>
    public static IReadOnlyList<T> Of<T>(IReadOnlyList<T> waiting, string? conversation, Func<T, string?> conversationOf)
    {
        var own = conversation is null ? [] : waiting.Where(message => conversationOf(message) == conversation).ToList();
        return own.Count > 0 ? own : waiting;
    }
}
