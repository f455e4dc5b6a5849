using CxCrm.Domain.BusinessCase;
using CxCrm.Domain.Texts;

namespace CxCrm.Domain.Tests.BusinessCase;

public sealed class CustomerPeriodFileTests
{
    [Theory]
    [InlineData("sourceId;contact;periodStart;periodEnd;margin\n1;a@example.com;2025-01-01;2025-12-31;10.5\n")]
    [InlineData("\uFEFFSourceId,Contact,PeriodStart,PeriodEnd,Margin\r\n\"1\",\"a@example.com\",2025-01-01,2025-12-31,10.5")]
    public void A_row_is_read_with_either_separator(string csv)
    {
        var row = Assert.Single(CustomerPeriodFile.Of(csv).Read(0, 10));

        Assert.Equal(new CustomerPeriodRow(2, "1", "a@example.com", null, new(2025, 1, 1), new(2025, 12, 31), null, null, null, 10.5m), row);
    }

    [Fact]
    public void Every_error_names_its_row_and_column()
    {
        var file = CustomerPeriodFile.Of("SourceId,Contact,PeriodStart,PeriodEnd,Margin\n1,a@example.com,2025-01-01,31-12-2025,10\n2,,2025-01-01,2025-12-31,x\n3,b@example.com,2025-01-01,2025-12-31,1");

        Assert.Equal(["3"], file.Read(0, 10).Select(row => row.SourceId));
        Assert.Equal([new(2, "PeriodEnd", "31-12-2025"), new(2, "PeriodEnd", "31-12-2025"), new(3, "Margin", "x"), new(3, "Contact", "")], file.Errors);
    }

    [Fact]
    public void An_unknown_heading_is_refused() =>
        Assert.Equal(ErrorCode.CsvHeaderUnknown, Assert.Throws<UserFault>(() => CustomerPeriodFile.Of("SourceId,Customer,PeriodStart,PeriodEnd\n")).Code);
}
