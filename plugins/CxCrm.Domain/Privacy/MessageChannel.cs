namespace CxCrm.Domain.Privacy;

public enum MessageChannel
{
    Email,
    Sms,
    Phone,
    Post,

    /// <summary>App, chat, social media, web: electronic mail in the wide sense of Directive 2002/58/EC Art. 2(h).</summary>
    Digital,
}
