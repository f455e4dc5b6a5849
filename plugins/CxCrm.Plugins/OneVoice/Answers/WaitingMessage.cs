using System;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.OneVoice.Answers;

/// <summary>An e-mail or phone call that somebody may wait for an answer to.</summary>
internal sealed class WaitingMessage(Entity row, bool isWaiting)
{
    public string LogicalName => row.LogicalName;

    public Guid Id => row.Id;

    public bool IsWaiting => isWaiting;

    public string? ConversationId => row.GetAttributeValue<string>(Email.Columns.ConversationId);
}
