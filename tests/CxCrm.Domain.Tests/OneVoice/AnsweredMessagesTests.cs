using CxCrm.Domain.OneVoice;

namespace CxCrm.Domain.Tests.OneVoice;

public sealed class AnsweredMessagesTests
{
    private static readonly string[] Waiting = ["one", "one", "other"];

    [Theory]
    [InlineData("one", "one,one")]
    [InlineData("other", "other")]
    [InlineData("another", "one,one,other")]
    [InlineData(null, "one,one,other")]
    public void An_answer_answers_its_conversation_else_all(string? conversation, string answered) =>
        Assert.Equal(answered.Split(','), AnsweredMessages.Of(Waiting, conversation, message => message));
}
