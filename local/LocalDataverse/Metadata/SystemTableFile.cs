namespace LocalDataverse.Metadata;

/// <summary>One file of Metadata/System as it is written.</summary>
internal sealed class SystemTableFile
{
    public string Table { get; set; } = "";

    public string Schema { get; set; } = "";

    public string Set { get; set; } = "";

    public string Label { get; set; } = "";

    public string Plural { get; set; } = "";

    public int Code { get; set; }

    public string Owner { get; set; } = "none";

    public string Id { get; set; } = "";

    public string? Name { get; set; }

    public bool Activity { get; set; }

    public bool View { get; set; }

    public bool Audit { get; set; }

    public bool Notes { get; set; }

    public bool Activities { get; set; }

    public bool Intersect { get; set; }

    public SystemPairs? Pairs { get; set; }

    public Dictionary<string, SystemColumn> Columns { get; set; } = [];

    public List<SystemKey> Keys { get; set; } = [];

    public List<SystemRelationship> Relationships { get; set; } = [];

    internal sealed class SystemColumn
    {
        public string Schema { get; set; } = "";

        public string Type { get; set; } = "";

        public List<string> Targets { get; set; } = [];

        public string? Of { get; set; }

        public string Label { get; set; } = "";

        public string Required { get; set; } = "none";

        public int? Max { get; set; }

        public string Format { get; set; } = "";

        public string Behavior { get; set; } = "UserLocal";

        public decimal? From { get; set; }

        public decimal? To { get; set; }

        public int? Precision { get; set; }

        public int? Default { get; set; }

        public string? BaseOf { get; set; }

        public string? Autonumber { get; set; }

        public string? Choice { get; set; }

        public Dictionary<int, string> Options { get; set; } = [];

        public Dictionary<int, int> DefaultStatus { get; set; } = [];

        public Dictionary<int, int> StatusOf { get; set; } = [];

        public bool Create { get; set; } = true;

        public bool Update { get; set; } = true;

        public bool Read { get; set; } = true;
    }

    internal sealed class SystemKey
    {
        public string Name { get; set; } = "";

        public List<string> Columns { get; set; } = [];
    }

    internal sealed class SystemPairs
    {
        public string Name { get; set; } = "";

        public List<string> First { get; set; } = [];

        public List<string> Second { get; set; } = [];
    }

    internal sealed class SystemRelationship
    {
        public string Name { get; set; } = "";

        public string Column { get; set; } = "";

        public string To { get; set; } = "";

        /// <summary>The navigation property of the referenced table, where it is not named as the relationship.</summary>
        public string? Collection { get; set; }

        public CascadeAction Assign { get; set; }

        public CascadeAction Delete { get; set; }

        public CascadeAction Merge { get; set; }

        public CascadeAction Reparent { get; set; }

        public CascadeAction Share { get; set; }

        public CascadeAction Unshare { get; set; }
    }
}
