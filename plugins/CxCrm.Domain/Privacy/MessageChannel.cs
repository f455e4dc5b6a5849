namespace CxCrm.Domain.Privacy;

public enum MessageChannel
{
    Email,
    Sms,
    Phone,
    Post,
}
