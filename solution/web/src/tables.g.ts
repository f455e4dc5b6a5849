// Written from solution/model by the solution builder (generate); changes are lost.

export const Account = {
  logicalName: "account",
  entitySet: "accounts",
  id: "accountid",
  columns: {
    health: "cx_health",
    healthReason: "cx_healthreason",
    healthOn: "cx_healthon",
    contacts: "cx_contacts",
    contactsAtRisk: "cx_contactsatrisk",
    contactsPromoters: "cx_contactspromoters",
    contactsSilent: "cx_contactssilent",
    nps: "cx_nps",
    npsN: "cx_npsn",
    csat: "cx_csat",
    lastFeedbackOn: "cx_lastfeedbackon",
    lastEvidenceOn: "cx_lastevidenceon",
    openFollowUps: "cx_openfollowups",
    summedOn: "cx_summedon",
    isKeyCustomer: "cx_iskeycustomer",
    legalForm: "cx_legalform",
    country: "cx_country",
    refusedMarketing: "cx_refusedmarketing",
    name: "name",
    accountNumber: "accountnumber",
    eMailAddress1: "emailaddress1",
    eMailAddress2: "emailaddress2",
    eMailAddress3: "emailaddress3",
    telephone1: "telephone1",
    telephone2: "telephone2",
    telephone3: "telephone3",
    fax: "fax",
    webSiteURL: "websiteurl",
    address1_Line1: "address1_line1",
    address1_Line2: "address1_line2",
    address1_Line3: "address1_line3",
    address1_City: "address1_city",
    address1_PostalCode: "address1_postalcode",
    address1_Country: "address1_country",
    address2_Line1: "address2_line1",
    address2_City: "address2_city",
    address2_PostalCode: "address2_postalcode",
    primaryContactId: "primarycontactid",
    parentAccountId: "parentaccountid",
    description: "description",
    ownerId: "ownerid",
    stateCode: "statecode",
    statusCode: "statuscode",
    doNotEMail: "donotemail",
    doNotPhone: "donotphone",
    doNotBulkEMail: "donotbulkemail",
    doNotPostalMail: "donotpostalmail",
    createdOn: "createdon",
  },
} as const;

export const AccountLegalForm = {
  company: 773000000,
  soleTrader: 773000001,
  publicBody: 773000002,
} as const;
export type AccountLegalForm = (typeof AccountLegalForm)[keyof typeof AccountLegalForm];

export const ActivityParty = {
  logicalName: "activityparty",
  entitySet: "activityparties",
  id: "activitypartyid",
  columns: {
    activityId: "activityid",
    partyId: "partyid",
    addressUsed: "addressused",
    participationTypeMask: "participationtypemask",
  },
} as const;

export const ActivityPointer = {
  logicalName: "activitypointer",
  entitySet: "activitypointers",
  id: "activityid",
  columns: {
    activityId: "activityid",
    activityTypeCode: "activitytypecode",
    subject: "subject",
    description: "description",
    regardingObjectId: "regardingobjectid",
    ownerId: "ownerid",
    stateCode: "statecode",
    statusCode: "statuscode",
    createdOn: "createdon",
  },
} as const;

export const Annotation = {
  logicalName: "annotation",
  entitySet: "annotations",
  id: "annotationid",
  columns: {
    subject: "subject",
    noteText: "notetext",
    objectId: "objectid",
    fileName: "filename",
    documentBody: "documentbody",
    mimeType: "mimetype",
    isDocument: "isdocument",
    ownerId: "ownerid",
    createdOn: "createdon",
  },
} as const;

export const Appointment = {
  logicalName: "appointment",
  entitySet: "appointments",
  id: "activityid",
  columns: {
    regardingObjectId: "regardingobjectid",
    stateCode: "statecode",
    actualEnd: "actualend",
    scheduledEnd: "scheduledend",
  },
} as const;

export const Audit = {
  logicalName: "audit",
  entitySet: "audits",
  id: "auditid",
  columns: {
    objectId: "objectid",
    createdOn: "createdon",
    action: "action",
    operation: "operation",
    userId: "userid",
  },
} as const;

export const BusinessUnit = {
  logicalName: "businessunit",
  entitySet: "businessunits",
  id: "businessunitid",
  columns: {
    name: "name",
    parentBusinessUnitId: "parentbusinessunitid",
    isDisabled: "isdisabled",
  },
} as const;

export const Contact = {
  logicalName: "contact",
  entitySet: "contacts",
  id: "contactid",
  columns: {
    health: "cx_health",
    healthReason: "cx_healthreason",
    healthOn: "cx_healthon",
    lastNps: "cx_lastnps",
    lastCsat: "cx_lastcsat",
    lastCes: "cx_lastces",
    lastValence: "cx_lastvalence",
    lastFeedbackOn: "cx_lastfeedbackon",
    lastEvidenceOn: "cx_lastevidenceon",
    consideredOn: "cx_consideredon",
    trend: "cx_trend",
    openFollowUps: "cx_openfollowups",
    privacyState: "cx_privacystate",
    restrictedFromOwner: "cx_restrictedfromowner",
    preferredChannel: "cx_preferredchannel",
    preferredChannelUrgent: "cx_preferredchannelurgent",
    language: "cx_language",
    country: "cx_country",
    isChild: "cx_ischild",
    isKeyCustomer: "cx_iskeycustomer",
    segment: "cx_segment",
    household: "cx_household",
    occupation: "cx_occupation",
    interests: "cx_interests",
    buyerRole: "cx_buyerrole",
    onProtectionList: "cx_onprotectionlist",
    protectionListCheckedOn: "cx_protectionlistcheckedon",
    emailFromSaleOn: "cx_emailfromsaleon",
    refusalOfferedOn: "cx_refusalofferedon",
    objectedOn: "cx_objectedon",
    callRequestedOn: "cx_callrequestedon",
    suppressedUntil: "cx_suppresseduntil",
    addressChangedOn: "cx_addresschangedon",
    dataSource: "cx_datasource",
    informedOn: "cx_informedon",
    fullName: "fullname",
    lastName: "lastname",
    firstName: "firstname",
    middleName: "middlename",
    nickName: "nickname",
    salutation: "salutation",
    suffix: "suffix",
    yomiFirstName: "yomifirstname",
    yomiLastName: "yomilastname",
    yomiMiddleName: "yomimiddlename",
    spousesName: "spousesname",
    childrensNames: "childrensnames",
    assistantName: "assistantname",
    managerName: "managername",
    governmentId: "governmentid",
    employeeId: "employeeid",
    externalUserIdentifier: "externaluseridentifier",
    birthDate: "birthdate",
    anniversary: "anniversary",
    eMailAddress1: "emailaddress1",
    eMailAddress2: "emailaddress2",
    eMailAddress3: "emailaddress3",
    telephone1: "telephone1",
    telephone2: "telephone2",
    telephone3: "telephone3",
    mobilePhone: "mobilephone",
    home2: "home2",
    business2: "business2",
    callback: "callback",
    fax: "fax",
    pager: "pager",
    assistantPhone: "assistantphone",
    managerPhone: "managerphone",
    webSiteUrl: "websiteurl",
    ftpSiteUrl: "ftpsiteurl",
    address1_Name: "address1_name",
    address1_PrimaryContactName: "address1_primarycontactname",
    address1_Line1: "address1_line1",
    address1_Line2: "address1_line2",
    address1_Line3: "address1_line3",
    address1_PostOfficeBox: "address1_postofficebox",
    address1_PostalCode: "address1_postalcode",
    address1_City: "address1_city",
    address1_County: "address1_county",
    address1_StateOrProvince: "address1_stateorprovince",
    address1_Country: "address1_country",
    address1_Telephone1: "address1_telephone1",
    address1_Telephone2: "address1_telephone2",
    address1_Telephone3: "address1_telephone3",
    address1_Fax: "address1_fax",
    address2_Name: "address2_name",
    address2_PrimaryContactName: "address2_primarycontactname",
    address2_Line1: "address2_line1",
    address2_Line2: "address2_line2",
    address2_Line3: "address2_line3",
    address2_PostOfficeBox: "address2_postofficebox",
    address2_PostalCode: "address2_postalcode",
    address2_City: "address2_city",
    address2_County: "address2_county",
    address2_StateOrProvince: "address2_stateorprovince",
    address2_Country: "address2_country",
    address2_Telephone1: "address2_telephone1",
    address2_Telephone2: "address2_telephone2",
    address2_Telephone3: "address2_telephone3",
    address2_Fax: "address2_fax",
    address3_Name: "address3_name",
    address3_PrimaryContactName: "address3_primarycontactname",
    address3_Line1: "address3_line1",
    address3_Line2: "address3_line2",
    address3_Line3: "address3_line3",
    address3_PostOfficeBox: "address3_postofficebox",
    address3_PostalCode: "address3_postalcode",
    address3_City: "address3_city",
    address3_County: "address3_county",
    address3_StateOrProvince: "address3_stateorprovince",
    address3_Country: "address3_country",
    address3_Telephone1: "address3_telephone1",
    address3_Telephone2: "address3_telephone2",
    address3_Telephone3: "address3_telephone3",
    address3_Fax: "address3_fax",
    jobTitle: "jobtitle",
    department: "department",
    company: "company",
    description: "description",
    parentCustomerId: "parentcustomerid",
    preferredContactMethodCode: "preferredcontactmethodcode",
    ownerId: "ownerid",
    stateCode: "statecode",
    statusCode: "statuscode",
    doNotEMail: "donotemail",
    doNotPhone: "donotphone",
    doNotBulkEMail: "donotbulkemail",
    doNotPostalMail: "donotpostalmail",
    doNotBulkPostalMail: "donotbulkpostalmail",
    doNotSendMM: "donotsendmm",
    createdOn: "createdon",
    modifiedOn: "modifiedon",
  },
} as const;

export const ContactPrivacyState = {
  active: 773000000,
  restricted: 773000001,
  erased: 773000002,
} as const;
export type ContactPrivacyState = (typeof ContactPrivacyState)[keyof typeof ContactPrivacyState];

export const CxAlert = {
  logicalName: "cx_alert",
  entitySet: "cx_alerts",
  id: "cx_alertid",
  columns: {
    name: "cx_name",
    ruleId: "cx_ruleid",
    feedbackId: "cx_feedbackid",
    snapshotId: "cx_snapshotid",
    taskId: "cx_taskid",
    severity: "cx_severity",
    reason: "cx_reason",
    raisedOn: "cx_raisedon",
    state: "cx_state",
    createdBy: "createdby",
    createdOn: "createdon",
    createdOnBehalfBy: "createdonbehalfby",
    modifiedBy: "modifiedby",
    modifiedOn: "modifiedon",
    modifiedOnBehalfBy: "modifiedonbehalfby",
    overriddenCreatedOn: "overriddencreatedon",
    stateCode: "statecode",
    statusCode: "statuscode",
    ownerId: "ownerid",
    owningBusinessUnit: "owningbusinessunit",
    owningTeam: "owningteam",
    owningUser: "owninguser",
  },
} as const;

export const CxAlertState = {
  open: 773000000,
  addedToOpen: 773000001,
  closed: 773000002,
} as const;
export type CxAlertState = (typeof CxAlertState)[keyof typeof CxAlertState];

export const CxAlertRule = {
  logicalName: "cx_alertrule",
  entitySet: "cx_alertrules",
  id: "cx_alertruleid",
  columns: {
    name: "cx_name",
    programId: "cx_programid",
    surveyId: "cx_surveyid",
    touchpointId: "cx_touchpointid",
    unitId: "cx_unitid",
    channel: "cx_channel",
    onlyKeyCustomers: "cx_onlykeycustomers",
    metric: "cx_metric",
    condition: "cx_condition",
    threshold: "cx_threshold",
    keywords: "cx_keywords",
    controlChart: "cx_controlchart",
    controlPeriod: "cx_controlperiod",
    silentDays: "cx_silentdays",
    severity: "cx_severity",
    slaHours: "cx_slahours",
    assignTo: "cx_assignto",
    assignUserId: "cx_assignuserid",
    assignTeamId: "cx_assignteamid",
    assignQueueId: "cx_assignqueueid",
    followUpType: "cx_followuptype",
    rank: "cx_rank",
    createdBy: "createdby",
    createdOn: "createdon",
    createdOnBehalfBy: "createdonbehalfby",
    modifiedBy: "modifiedby",
    modifiedOn: "modifiedon",
    modifiedOnBehalfBy: "modifiedonbehalfby",
    overriddenCreatedOn: "overriddencreatedon",
    stateCode: "statecode",
    statusCode: "statuscode",
    ownerId: "ownerid",
    owningBusinessUnit: "owningbusinessunit",
    owningTeam: "owningteam",
    owningUser: "owninguser",
  },
} as const;

export const CxAlertRuleCondition = {
  atOrBelow: 773000000,
  atOrAbove: 773000001,
  belowControlLimit: 773000002,
  keyword: 773000003,
  noAnswer: 773000004,
} as const;
export type CxAlertRuleCondition = (typeof CxAlertRuleCondition)[keyof typeof CxAlertRuleCondition];

export const CxAlertRuleControlChart = {
  pChart: 773000000,
  ewma: 773000001,
} as const;
export type CxAlertRuleControlChart = (typeof CxAlertRuleControlChart)[keyof typeof CxAlertRuleControlChart];

export const CxAlertRuleControlPeriod = {
  day: 773000000,
  week: 773000001,
  month: 773000002,
} as const;
export type CxAlertRuleControlPeriod = (typeof CxAlertRuleControlPeriod)[keyof typeof CxAlertRuleControlPeriod];

export const CxAlertRuleAssignTo = {
  contactOwner: 773000000,
  accountOwner: 773000001,
  user: 773000002,
  team: 773000003,
  queue: 773000004,
} as const;
export type CxAlertRuleAssignTo = (typeof CxAlertRuleAssignTo)[keyof typeof CxAlertRuleAssignTo];

export const CxAmbition = {
  logicalName: "cx_ambition",
  entitySet: "cx_ambitions",
  id: "cx_ambitionid",
  columns: {
    name: "cx_name",
    programId: "cx_programid",
    kind: "cx_kind",
    metric: "cx_metric",
    questionId: "cx_questionid",
    touchpointId: "cx_touchpointid",
    kpiId: "cx_kpiid",
    direction: "cx_direction",
    baseline: "cx_baseline",
    baselineN: "cx_baselinen",
    baselineOn: "cx_baselineon",
    target: "cx_target",
    dueOn: "cx_dueon",
    cadenceDays: "cx_cadencedays",
    current: "cx_current",
    currentLow: "cx_currentlow",
    currentHigh: "cx_currenthigh",
    currentN: "cx_currentn",
    measuredOn: "cx_measuredon",
    progress: "cx_progress",
    forecast: "cx_forecast",
    warning: "cx_warning",
    createdBy: "createdby",
    createdOn: "createdon",
    createdOnBehalfBy: "createdonbehalfby",
    modifiedBy: "modifiedby",
    modifiedOn: "modifiedon",
    modifiedOnBehalfBy: "modifiedonbehalfby",
    overriddenCreatedOn: "overriddencreatedon",
    stateCode: "statecode",
    statusCode: "statuscode",
    ownerId: "ownerid",
    owningBusinessUnit: "owningbusinessunit",
    owningTeam: "owningteam",
    owningUser: "owninguser",
  },
} as const;

export const CxAmbitionKind = {
  satisfactionIndex: 773000000,
  retention: 773000001,
  promoterShare: 773000002,
  focusQuestion: 773000003,
  instantOn: 773000004,
  operationalKpi: 773000005,
  standardMetric: 773000006,
} as const;
export type CxAmbitionKind = (typeof CxAmbitionKind)[keyof typeof CxAmbitionKind];

export const CxAmbitionDirection = {
  higher: 773000000,
  lower: 773000001,
} as const;
export type CxAmbitionDirection = (typeof CxAmbitionDirection)[keyof typeof CxAmbitionDirection];

export const CxAmbitionForecast = {
  onTrack: 773000000,
  atRisk: 773000001,
  missed: 773000002,
  reached: 773000003,
} as const;
export type CxAmbitionForecast = (typeof CxAmbitionForecast)[keyof typeof CxAmbitionForecast];

export const CxAnswer = {
  logicalName: "cx_answer",
  entitySet: "cx_answers",
  id: "cx_answerid",
  columns: {
    name: "cx_name",
    feedbackId: "cx_feedbackid",
    questionId: "cx_questionid",
    type: "cx_type",
    number: "cx_number",
    choice: "cx_choice",
    emptiedOn: "cx_emptiedon",
    text: "cx_text",
    createdBy: "createdby",
    createdOn: "createdon",
    createdOnBehalfBy: "createdonbehalfby",
    modifiedBy: "modifiedby",
    modifiedOn: "modifiedon",
    modifiedOnBehalfBy: "modifiedonbehalfby",
    overriddenCreatedOn: "overriddencreatedon",
    stateCode: "statecode",
    statusCode: "statuscode",
    ownerId: "ownerid",
    owningBusinessUnit: "owningbusinessunit",
    owningTeam: "owningteam",
    owningUser: "owninguser",
  },
} as const;

export const CxAssessment = {
  logicalName: "cx_assessment",
  entitySet: "cx_assessments",
  id: "cx_assessmentid",
  columns: {
    name: "cx_name",
    kind: "cx_kind",
    subject: "cx_subject",
    purposeId: "cx_purposeid",
    interest: "cx_interest",
    necessity: "cx_necessity",
    balance: "cx_balance",
    risks: "cx_risks",
    measures: "cx_measures",
    ethicsAnswer: "cx_ethicsanswer",
    conclusion: "cx_conclusion",
    concludedOn: "cx_concludedon",
    concludedById: "cx_concludedbyid",
    reviewOn: "cx_reviewon",
    createdBy: "createdby",
    createdOn: "createdon",
    createdOnBehalfBy: "createdonbehalfby",
    modifiedBy: "modifiedby",
    modifiedOn: "modifiedon",
    modifiedOnBehalfBy: "modifiedonbehalfby",
    overriddenCreatedOn: "overriddencreatedon",
    stateCode: "statecode",
    statusCode: "statuscode",
    ownerId: "ownerid",
    owningBusinessUnit: "owningbusinessunit",
    owningTeam: "owningteam",
    owningUser: "owninguser",
  },
} as const;

export const CxAssessmentKind = {
  legitimateInterest: 773000000,
  impact: 773000001,
  ethics: 773000002,
} as const;
export type CxAssessmentKind = (typeof CxAssessmentKind)[keyof typeof CxAssessmentKind];

export const CxAssessmentSubject = {
  survey: 773000000,
  healthScore: 773000001,
  pulse: 773000002,
  nudge: 773000003,
  segment: 773000004,
  other: 773000005,
} as const;
export type CxAssessmentSubject = (typeof CxAssessmentSubject)[keyof typeof CxAssessmentSubject];

export const CxAssessmentConclusion = {
  open: 773000000,
  approved: 773000001,
  conditions: 773000002,
  rejected: 773000003,
} as const;
export type CxAssessmentConclusion = (typeof CxAssessmentConclusion)[keyof typeof CxAssessmentConclusion];

export const CxBaseline = {
  logicalName: "cx_baseline",
  entitySet: "cx_baselines",
  id: "cx_baselineid",
  columns: {
    name: "cx_name",
    programId: "cx_programid",
    periodStart: "cx_periodstart",
    periodEnd: "cx_periodend",
    customersAtStart: "cx_customersatstart",
    customersLost: "cx_customerslost",
    churn: "cx_churn",
    churnBefore: "cx_churnbefore",
    satisfaction: "cx_satisfaction",
    satisfactionBefore: "cx_satisfactionbefore",
    satisfactionTwoBefore: "cx_satisfactiontwobefore",
    complaints: "cx_complaints",
    reportRate: "cx_reportrate",
    dissatisfied: "cx_dissatisfied",
    dissatisfiedLow: "cx_dissatisfiedlow",
    dissatisfiedHigh: "cx_dissatisfiedhigh",
    toldPerDissatisfied: "cx_toldperdissatisfied",
    peopleTold: "cx_peopletold",
    errorShare: "cx_errorshare",
    competitionPressure: "cx_competitionpressure",
    offerFits: "cx_offerfits",
    customerAwareness: "cx_customerawareness",
    toolFit: "cx_toolfit",
    proposedTrack: "cx_proposedtrack",
    trackScores: "cx_trackscores",
    advice: "cx_advice",
    qualityFirst: "cx_qualityfirst",
    filledOn: "cx_filledon",
    filledNote: "cx_fillednote",
    chosenTrack: "cx_chosentrack",
    choiceReason: "cx_choicereason",
    signedOffOn: "cx_signedoffon",
    signedOffById: "cx_signedoffbyid",
    createdBy: "createdby",
    createdOn: "createdon",
    createdOnBehalfBy: "createdonbehalfby",
    modifiedBy: "modifiedby",
    modifiedOn: "modifiedon",
    modifiedOnBehalfBy: "modifiedonbehalfby",
    overriddenCreatedOn: "overriddencreatedon",
    stateCode: "statecode",
    statusCode: "statuscode",
    ownerId: "ownerid",
    owningBusinessUnit: "owningbusinessunit",
    owningTeam: "owningteam",
    owningUser: "owninguser",
  },
} as const;

export const CxBenefit = {
  logicalName: "cx_benefit",
  entitySet: "cx_benefits",
  id: "cx_benefitid",
  columns: {
    name: "cx_name",
    caseId: "cx_caseid",
    kind: "cx_kind",
    unit: "cx_unit",
    base: "cx_base",
    target: "cx_target",
    now: "cx_now",
    measuredOn: "cx_measuredon",
    createdBy: "createdby",
    createdOn: "createdon",
    createdOnBehalfBy: "createdonbehalfby",
    modifiedBy: "modifiedby",
    modifiedOn: "modifiedon",
    modifiedOnBehalfBy: "modifiedonbehalfby",
    overriddenCreatedOn: "overriddencreatedon",
    stateCode: "statecode",
    statusCode: "statuscode",
    ownerId: "ownerid",
    owningBusinessUnit: "owningbusinessunit",
    owningTeam: "owningteam",
    owningUser: "owninguser",
  },
} as const;

export const CxBenefitKind = {
  goodExperiences: 773000000,
  fewerComplaints: 773000001,
  moreProspects: 773000002,
  betterRetention: 773000003,
  betterResult: 773000004,
  customerShare: 773000005,
  marketShare: 773000006,
  margin: 773000007,
} as const;
export type CxBenefitKind = (typeof CxBenefitKind)[keyof typeof CxBenefitKind];

export const CxBlueprintStep = {
  logicalName: "cx_blueprintstep",
  entitySet: "cx_blueprintsteps",
  id: "cx_blueprintstepid",
  columns: {
    name: "cx_name",
    touchpointId: "cx_touchpointid",
    lane: "cx_lane",
    order: "cx_order",
    role: "cx_role",
    unitId: "cx_unitid",
    minutes: "cx_minutes",
    waste: "cx_waste",
    wasteNote: "cx_wastenote",
    createdBy: "createdby",
    createdOn: "createdon",
    createdOnBehalfBy: "createdonbehalfby",
    modifiedBy: "modifiedby",
    modifiedOn: "modifiedon",
    modifiedOnBehalfBy: "modifiedonbehalfby",
    overriddenCreatedOn: "overriddencreatedon",
    stateCode: "statecode",
    statusCode: "statuscode",
    ownerId: "ownerid",
    owningBusinessUnit: "owningbusinessunit",
    owningTeam: "owningteam",
    owningUser: "owninguser",
  },
} as const;

export const CxBlueprintStepLane = {
  customer: 773000000,
  frontStage: 773000001,
  backStage: 773000002,
  support: 773000003,
} as const;
export type CxBlueprintStepLane = (typeof CxBlueprintStepLane)[keyof typeof CxBlueprintStepLane];

export const CxBreach = {
  logicalName: "cx_breach",
  entitySet: "cx_breaches",
  id: "cx_breachid",
  columns: {
    name: "cx_name",
    happenedOn: "cx_happenedon",
    awareOn: "cx_awareon",
    notifyDue: "cx_notifydue",
    nature: "cx_nature",
    categories: "cx_categories",
    affected: "cx_affected",
    risk: "cx_risk",
    consequences: "cx_consequences",
    measures: "cx_measures",
    authorityToldOn: "cx_authoritytoldon",
    delayReason: "cx_delayreason",
    remindedHours: "cx_remindedhours",
    personsToldOn: "cx_personstoldon",
    state: "cx_state",
    createdBy: "createdby",
    createdOn: "createdon",
    createdOnBehalfBy: "createdonbehalfby",
    modifiedBy: "modifiedby",
    modifiedOn: "modifiedon",
    modifiedOnBehalfBy: "modifiedonbehalfby",
    overriddenCreatedOn: "overriddencreatedon",
    stateCode: "statecode",
    statusCode: "statuscode",
    ownerId: "ownerid",
    owningBusinessUnit: "owningbusinessunit",
    owningTeam: "owningteam",
    owningUser: "owninguser",
  },
} as const;

export const CxBreachRisk = {
  unlikely: 773000000,
  likely: 773000001,
  high: 773000002,
} as const;
export type CxBreachRisk = (typeof CxBreachRisk)[keyof typeof CxBreachRisk];

export const CxBreachState = {
  open: 773000000,
  reported: 773000001,
  notReportable: 773000002,
  closed: 773000003,
} as const;
export type CxBreachState = (typeof CxBreachState)[keyof typeof CxBreachState];

export const CxBusinessCase = {
  logicalName: "cx_businesscase",
  entitySet: "cx_businesscases",
  id: "cx_businesscaseid",
  columns: {
    name: "cx_name",
    programId: "cx_programid",
    state: "cx_state",
    horizonYears: "cx_horizonyears",
    firstYear: "cx_firstyear",
    discountRate: "cx_discountrate",
    realisationFactor: "cx_realisationfactor",
    customers: "cx_customers",
    acquisitionCost: "cx_acquisitioncost",
    investment: "cx_investment",
    yearlyCost: "cx_yearlycost",
    monthsToEffect: "cx_monthstoeffect",
    switchShare: "cx_switchshare",
    replacementCost: "cx_replacementcost",
    yearlyLoss: "cx_yearlyloss",
    gainLow: "cx_gainlow",
    gain: "cx_gain",
    gainHigh: "cx_gainhigh",
    npvLow: "cx_npvlow",
    npv: "cx_npv",
    npvHigh: "cx_npvhigh",
    irr: "cx_irr",
    irrNote: "cx_irrnote",
    roi: "cx_roi",
    paybackYears: "cx_paybackyears",
    ownDataShare: "cx_owndatashare",
    calculatedOn: "cx_calculatedon",
    confirmedOn: "cx_confirmedon",
    confirmedById: "cx_confirmedbyid",
    approvedOn: "cx_approvedon",
    approvedById: "cx_approvedbyid",
    createdBy: "createdby",
    createdOn: "createdon",
    createdOnBehalfBy: "createdonbehalfby",
    modifiedBy: "modifiedby",
    modifiedOn: "modifiedon",
    modifiedOnBehalfBy: "modifiedonbehalfby",
    overriddenCreatedOn: "overriddencreatedon",
    stateCode: "statecode",
    statusCode: "statuscode",
    ownerId: "ownerid",
    owningBusinessUnit: "owningbusinessunit",
    owningTeam: "owningteam",
    owningUser: "owninguser",
    exchangeRate: "exchangerate",
    transactionCurrencyId: "transactioncurrencyid",
  },
} as const;

export const CxBusinessCaseState = {
  draft: 773000000,
  calculated: 773000001,
  confirmed: 773000002,
  approved: 773000003,
} as const;
export type CxBusinessCaseState = (typeof CxBusinessCaseState)[keyof typeof CxBusinessCaseState];

export const CxBusinessCaseBand = {
  logicalName: "cx_businesscaseband",
  entitySet: "cx_businesscasebands",
  id: "cx_businesscasebandid",
  columns: {
    name: "cx_name",
    caseId: "cx_caseid",
    band: "cx_band",
    shareNow: "cx_sharenow",
    shareTarget: "cx_sharetarget",
    retention: "cx_retention",
    retentionLow: "cx_retentionlow",
    retentionHigh: "cx_retentionhigh",
    margin: "cx_margin",
    referrals: "cx_referrals",
    n: "cx_n",
    source: "cx_source",
    createdBy: "createdby",
    createdOn: "createdon",
    createdOnBehalfBy: "createdonbehalfby",
    modifiedBy: "modifiedby",
    modifiedOn: "modifiedon",
    modifiedOnBehalfBy: "modifiedonbehalfby",
    overriddenCreatedOn: "overriddencreatedon",
    stateCode: "statecode",
    statusCode: "statuscode",
    ownerId: "ownerid",
    owningBusinessUnit: "owningbusinessunit",
    owningTeam: "owningteam",
    owningUser: "owninguser",
    exchangeRate: "exchangerate",
    transactionCurrencyId: "transactioncurrencyid",
  },
} as const;

export const CxBusinessCaseBandBand = {
  verySatisfied: 773000000,
  satisfied: 773000001,
  neutral: 773000002,
  dissatisfied: 773000003,
} as const;
export type CxBusinessCaseBandBand = (typeof CxBusinessCaseBandBand)[keyof typeof CxBusinessCaseBandBand];

export const CxBusinessCaseBandSource = {
  estimate: 773000000,
  ownData: 773000001,
} as const;
export type CxBusinessCaseBandSource = (typeof CxBusinessCaseBandSource)[keyof typeof CxBusinessCaseBandSource];

export const CxBusinessCaseYear = {
  logicalName: "cx_businesscaseyear",
  entitySet: "cx_businesscaseyears",
  id: "cx_businesscaseyearid",
  columns: {
    name: "cx_name",
    caseId: "cx_caseid",
    year: "cx_year",
    planned: "cx_planned",
    low: "cx_low",
    high: "cx_high",
    actual: "cx_actual",
    actualSource: "cx_actualsource",
    createdBy: "createdby",
    createdOn: "createdon",
    createdOnBehalfBy: "createdonbehalfby",
    modifiedBy: "modifiedby",
    modifiedOn: "modifiedon",
    modifiedOnBehalfBy: "modifiedonbehalfby",
    overriddenCreatedOn: "overriddencreatedon",
    stateCode: "statecode",
    statusCode: "statuscode",
    ownerId: "ownerid",
    owningBusinessUnit: "owningbusinessunit",
    owningTeam: "owningteam",
    owningUser: "owninguser",
    exchangeRate: "exchangerate",
    transactionCurrencyId: "transactioncurrencyid",
  },
} as const;

export const CxCheckIn = {
  logicalName: "cx_checkin",
  entitySet: "cx_checkins",
  id: "cx_checkinid",
  columns: {
    name: "cx_name",
    programId: "cx_programid",
    unitId: "cx_unitid",
    sessionId: "cx_sessionid",
    previousId: "cx_previousid",
    repeatDays: "cx_repeatdays",
    plannedOn: "cx_plannedon",
    heldOn: "cx_heldon",
    actionsAgreed: "cx_actionsagreed",
    actionsClosed: "cx_actionsclosed",
    conclusions: "cx_conclusions",
    state: "cx_state",
    createdBy: "createdby",
    createdOn: "createdon",
    createdOnBehalfBy: "createdonbehalfby",
    modifiedBy: "modifiedby",
    modifiedOn: "modifiedon",
    modifiedOnBehalfBy: "modifiedonbehalfby",
    overriddenCreatedOn: "overriddencreatedon",
    stateCode: "statecode",
    statusCode: "statuscode",
    ownerId: "ownerid",
    owningBusinessUnit: "owningbusinessunit",
    owningTeam: "owningteam",
    owningUser: "owninguser",
  },
} as const;

export const CxCheckInState = {
  planned: 773000000,
  held: 773000001,
  missed: 773000002,
} as const;
export type CxCheckInState = (typeof CxCheckInState)[keyof typeof CxCheckInState];

export const CxCommunication = {
  logicalName: "cx_communication",
  entitySet: "cx_communications",
  id: "cx_communicationid",
  columns: {
    name: "cx_name",
    programId: "cx_programid",
    kind: "cx_kind",
    audience: "cx_audience",
    purposeId: "cx_purposeid",
    elementId: "cx_elementid",
    touchpointId: "cx_touchpointid",
    channel: "cx_channel",
    messageEn: "cx_messageen",
    messageDa: "cx_messageda",
    messageSv: "cx_messagesv",
    plannedOn: "cx_plannedon",
    sentOn: "cx_senton",
    sent: "cx_sent",
    heldBack: "cx_heldback",
    metric: "cx_metric",
    measuredDays: "cx_measureddays",
    before: "cx_before",
    beforeN: "cx_beforen",
    after: "cx_after",
    afterN: "cx_aftern",
    effect: "cx_effect",
    effectLow: "cx_effectlow",
    effectHigh: "cx_effecthigh",
    pValue: "cx_pvalue",
    evaluatedOn: "cx_evaluatedon",
    effectNote: "cx_effectnote",
    createdBy: "createdby",
    createdOn: "createdon",
    createdOnBehalfBy: "createdonbehalfby",
    modifiedBy: "modifiedby",
    modifiedOn: "modifiedon",
    modifiedOnBehalfBy: "modifiedonbehalfby",
    overriddenCreatedOn: "overriddencreatedon",
    stateCode: "statecode",
    statusCode: "statuscode",
    ownerId: "ownerid",
    owningBusinessUnit: "owningbusinessunit",
    owningTeam: "owningteam",
    owningUser: "owninguser",
  },
} as const;

export const CxCommunicationKind = {
  expectation: 773000000,
  visibility: 773000001,
  youSaidWeDid: 773000002,
  sponsorAct: 773000003,
} as const;
export type CxCommunicationKind = (typeof CxCommunicationKind)[keyof typeof CxCommunicationKind];

export const CxCommunicationAudience = {
  customers: 773000000,
  staff: 773000001,
  both: 773000002,
} as const;
export type CxCommunicationAudience = (typeof CxCommunicationAudience)[keyof typeof CxCommunicationAudience];

export const CxConsent = {
  logicalName: "cx_consent",
  entitySet: "cx_consents",
  id: "cx_consentid",
  columns: {
    name: "cx_name",
    subjectId: "cx_subjectid",
    purposeId: "cx_purposeid",
    channel: "cx_channel",
    state: "cx_state",
    since: "cx_since",
    lastUsedOn: "cx_lastusedon",
    reviewOn: "cx_reviewon",
    expiresOn: "cx_expireson",
    textVersion: "cx_textversion",
    source: "cx_source",
    byGuardian: "cx_byguardian",
    guardianName: "cx_guardianname",
    lastSeq: "cx_lastseq",
    createdBy: "createdby",
    createdOn: "createdon",
    createdOnBehalfBy: "createdonbehalfby",
    modifiedBy: "modifiedby",
    modifiedOn: "modifiedon",
    modifiedOnBehalfBy: "modifiedonbehalfby",
    overriddenCreatedOn: "overriddencreatedon",
    stateCode: "statecode",
    statusCode: "statuscode",
    ownerId: "ownerid",
    owningBusinessUnit: "owningbusinessunit",
    owningTeam: "owningteam",
    owningUser: "owninguser",
  },
} as const;

export const CxConsentState = {
  given: 773000000,
  refused: 773000001,
  withdrawn: 773000002,
  expired: 773000003,
} as const;
export type CxConsentState = (typeof CxConsentState)[keyof typeof CxConsentState];

export const CxConsentEvent = {
  logicalName: "cx_consentevent",
  entitySet: "cx_consentevents",
  id: "cx_consenteventid",
  columns: {
    name: "cx_name",
    subjectId: "cx_subjectid",
    seq: "cx_seq",
    event: "cx_event",
    purposeCode: "cx_purposecode",
    channel: "cx_channel",
    textVersion: "cx_textversion",
    source: "cx_source",
    occurredOn: "cx_occurredon",
    actor: "cx_actor",
    personalPart: "cx_personalpart",
    personalDigest: "cx_personaldigest",
    salt: "cx_salt",
    previousHash: "cx_previoushash",
    hash: "cx_hash",
    createdBy: "createdby",
    createdOn: "createdon",
    createdOnBehalfBy: "createdonbehalfby",
    modifiedBy: "modifiedby",
    modifiedOn: "modifiedon",
    modifiedOnBehalfBy: "modifiedonbehalfby",
    overriddenCreatedOn: "overriddencreatedon",
    stateCode: "statecode",
    statusCode: "statuscode",
    ownerId: "ownerid",
    owningBusinessUnit: "owningbusinessunit",
    owningTeam: "owningteam",
    owningUser: "owninguser",
  },
} as const;

export const CxConsentEventEvent = {
  given: 773000000,
  refused: 773000001,
  withdrawn: 773000002,
  expired: 773000003,
  merged: 773000004,
  imported: 773000005,
  erased: 773000006,
} as const;
export type CxConsentEventEvent = (typeof CxConsentEventEvent)[keyof typeof CxConsentEventEvent];

export const CxConsentLedger = {
  logicalName: "cx_consentledger",
  entitySet: "cx_consentledgers",
  id: "cx_consentledgerid",
  columns: {
    subjectId: "cx_subjectid",
    headSeq: "cx_headseq",
    headHash: "cx_headhash",
    createdBy: "createdby",
    createdOn: "createdon",
    createdOnBehalfBy: "createdonbehalfby",
    modifiedBy: "modifiedby",
    modifiedOn: "modifiedon",
    modifiedOnBehalfBy: "modifiedonbehalfby",
    overriddenCreatedOn: "overriddencreatedon",
    stateCode: "statecode",
    statusCode: "statuscode",
    ownerId: "ownerid",
    owningBusinessUnit: "owningbusinessunit",
    owningTeam: "owningteam",
    owningUser: "owninguser",
  },
} as const;

export const CxCultureCheck = {
  logicalName: "cx_culturecheck",
  entitySet: "cx_culturechecks",
  id: "cx_culturecheckid",
  columns: {
    name: "cx_name",
    programId: "cx_programid",
    unitId: "cx_unitid",
    checkedOn: "cx_checkedon",
    recruitment: "cx_recruitment",
    onboarding: "cx_onboarding",
    responsibility: "cx_responsibility",
    time: "cx_time",
    recognition: "cx_recognition",
    workEnvironment: "cx_workenvironment",
    notes: "cx_notes",
    createdBy: "createdby",
    createdOn: "createdon",
    createdOnBehalfBy: "createdonbehalfby",
    modifiedBy: "modifiedby",
    modifiedOn: "modifiedon",
    modifiedOnBehalfBy: "modifiedonbehalfby",
    overriddenCreatedOn: "overriddencreatedon",
    stateCode: "statecode",
    statusCode: "statuscode",
    ownerId: "ownerid",
    owningBusinessUnit: "owningbusinessunit",
    owningTeam: "owningteam",
    owningUser: "owninguser",
  },
} as const;

export const CxCustomerPeriod = {
  logicalName: "cx_customerperiod",
  entitySet: "cx_customerperiods",
  id: "cx_customerperiodid",
  columns: {
    name: "cx_name",
    contactId: "cx_contactid",
    accountId: "cx_accountid",
    periodStart: "cx_periodstart",
    periodEnd: "cx_periodend",
    active: "cx_active",
    lostOn: "cx_loston",
    lostReason: "cx_lostreason",
    revenue: "cx_revenue",
    margin: "cx_margin",
    sourceSystem: "cx_sourcesystem",
    sourceId: "cx_sourceid",
    createdBy: "createdby",
    createdOn: "createdon",
    createdOnBehalfBy: "createdonbehalfby",
    modifiedBy: "modifiedby",
    modifiedOn: "modifiedon",
    modifiedOnBehalfBy: "modifiedonbehalfby",
    overriddenCreatedOn: "overriddencreatedon",
    stateCode: "statecode",
    statusCode: "statuscode",
    ownerId: "ownerid",
    owningBusinessUnit: "owningbusinessunit",
    owningTeam: "owningteam",
    owningUser: "owninguser",
    exchangeRate: "exchangerate",
    transactionCurrencyId: "transactioncurrencyid",
  },
} as const;

export const CxCustomerPeriodLostReason = {
  service: 773000000,
  price: 773000001,
  product: 773000002,
  competitor: 773000003,
  needGone: 773000004,
  moved: 773000005,
  closed: 773000006,
  unknown: 773000007,
} as const;
export type CxCustomerPeriodLostReason = (typeof CxCustomerPeriodLostReason)[keyof typeof CxCustomerPeriodLostReason];

export const CxDataMapEntry = {
  logicalName: "cx_datamapentry",
  entitySet: "cx_datamapentries",
  id: "cx_datamapentryid",
  columns: {
    name: "cx_name",
    key: "cx_key",
    table: "cx_table",
    column: "cx_column",
    kind: "cx_kind",
    subject: "cx_subject",
    category: "cx_category",
    erase: "cx_erase",
    ground: "cx_ground",
    purposeId: "cx_purposeid",
    source: "cx_source",
    subjectColumn: "cx_subjectcolumn",
    createdBy: "createdby",
    createdOn: "createdon",
    createdOnBehalfBy: "createdonbehalfby",
    modifiedBy: "modifiedby",
    modifiedOn: "modifiedon",
    modifiedOnBehalfBy: "modifiedonbehalfby",
    overriddenCreatedOn: "overriddencreatedon",
    stateCode: "statecode",
    statusCode: "statuscode",
    organizationId: "organizationid",
  },
} as const;

export const CxDataMapEntryCategory = {
  identity: 773000000,
  purchases: 773000001,
  location: 773000002,
  interests: 773000003,
  network: 773000004,
  opinions: 773000005,
  special: 773000006,
} as const;
export type CxDataMapEntryCategory = (typeof CxDataMapEntryCategory)[keyof typeof CxDataMapEntryCategory];

export const CxDataMapEntryErase = {
  delete: 773000000,
  blank: 773000001,
  pseudonymise: 773000002,
  keep: 773000003,
} as const;
export type CxDataMapEntryErase = (typeof CxDataMapEntryErase)[keyof typeof CxDataMapEntryErase];

export const CxDataMapEntrySource = {
  product: 773000000,
  administrator: 773000001,
} as const;
export type CxDataMapEntrySource = (typeof CxDataMapEntrySource)[keyof typeof CxDataMapEntrySource];

export const CxDisclosure = {
  logicalName: "cx_disclosure",
  entitySet: "cx_disclosures",
  id: "cx_disclosureid",
  columns: {
    name: "cx_name",
    recipientId: "cx_recipientid",
    subjectId: "cx_subjectid",
    purposeId: "cx_purposeid",
    categories: "cx_categories",
    disclosedOn: "cx_disclosedon",
    notifiedOn: "cx_notifiedon",
    requestId: "cx_requestid",
    createdBy: "createdby",
    createdOn: "createdon",
    createdOnBehalfBy: "createdonbehalfby",
    modifiedBy: "modifiedby",
    modifiedOn: "modifiedon",
    modifiedOnBehalfBy: "modifiedonbehalfby",
    overriddenCreatedOn: "overriddencreatedon",
    stateCode: "statecode",
    statusCode: "statuscode",
    ownerId: "ownerid",
    owningBusinessUnit: "owningbusinessunit",
    owningTeam: "owningteam",
    owningUser: "owninguser",
  },
} as const;

export const CxDisruption = {
  logicalName: "cx_disruption",
  entitySet: "cx_disruptions",
  id: "cx_disruptionid",
  columns: {
    name: "cx_name",
    unitId: "cx_unitid",
    touchpointId: "cx_touchpointid",
    kind: "cx_kind",
    from: "cx_from",
    to: "cx_to",
    severity: "cx_severity",
    banner: "cx_banner",
    affected: "cx_affected",
    selection: "cx_selection",
    cursor: "cx_cursor",
    spreadOn: "cx_spreadon",
    slicedOn: "cx_slicedon",
    spreadById: "cx_spreadbyid",
    messageEn: "cx_messageen",
    messageDa: "cx_messageda",
    messageSv: "cx_messagesv",
    createdBy: "createdby",
    createdOn: "createdon",
    createdOnBehalfBy: "createdonbehalfby",
    modifiedBy: "modifiedby",
    modifiedOn: "modifiedon",
    modifiedOnBehalfBy: "modifiedonbehalfby",
    overriddenCreatedOn: "overriddencreatedon",
    stateCode: "statecode",
    statusCode: "statuscode",
    ownerId: "ownerid",
    owningBusinessUnit: "owningbusinessunit",
    owningTeam: "owningteam",
    owningUser: "owninguser",
  },
} as const;

export const CxDisruptionKind = {
  delivery: 773000000,
  outage: 773000001,
  invoice: 773000002,
  quality: 773000003,
  other: 773000004,
} as const;
export type CxDisruptionKind = (typeof CxDisruptionKind)[keyof typeof CxDisruptionKind];

export const CxDisruptionCustomer = {
  logicalName: "cx_disruptioncustomer",
  entitySet: "cx_disruptioncustomers",
  id: "cx_disruptioncustomerid",
  columns: {
    name: "cx_name",
    disruptionId: "cx_disruptionid",
    contactId: "cx_contactid",
    customerKey: "cx_customerkey",
    accountId: "cx_accountid",
    taskId: "cx_taskid",
    state: "cx_state",
    toldOn: "cx_toldon",
    createdBy: "createdby",
    createdOn: "createdon",
    createdOnBehalfBy: "createdonbehalfby",
    modifiedBy: "modifiedby",
    modifiedOn: "modifiedon",
    modifiedOnBehalfBy: "modifiedonbehalfby",
    overriddenCreatedOn: "overriddencreatedon",
    stateCode: "statecode",
    statusCode: "statuscode",
    ownerId: "ownerid",
    owningBusinessUnit: "owningbusinessunit",
    owningTeam: "owningteam",
    owningUser: "owninguser",
  },
} as const;

export const CxDisruptionCustomerState = {
  affected: 773000000,
  told: 773000001,
  settled: 773000002,
} as const;
export type CxDisruptionCustomerState = (typeof CxDisruptionCustomerState)[keyof typeof CxDisruptionCustomerState];

export const CxDriver = {
  logicalName: "cx_driver",
  entitySet: "cx_drivers",
  id: "cx_driverid",
  columns: {
    name: "cx_name",
    runId: "cx_runid",
    code: "cx_code",
    themeId: "cx_themeid",
    group: "cx_group",
    n: "cx_n",
    lmg: "cx_lmg",
    lmgLow: "cx_lmglow",
    lmgHigh: "cx_lmghigh",
    relativeWeight: "cx_relativeweight",
    coefficient: "cx_coefficient",
    inflation: "cx_inflation",
    collinear: "cx_collinear",
    performance: "cx_performance",
    quadrant: "cx_quadrant",
    createdBy: "createdby",
    createdOn: "createdon",
    createdOnBehalfBy: "createdonbehalfby",
    modifiedBy: "modifiedby",
    modifiedOn: "modifiedon",
    modifiedOnBehalfBy: "modifiedonbehalfby",
    overriddenCreatedOn: "overriddencreatedon",
    stateCode: "statecode",
    statusCode: "statuscode",
    ownerId: "ownerid",
    owningBusinessUnit: "owningbusinessunit",
    owningTeam: "owningteam",
    owningUser: "owninguser",
  },
} as const;

export const CxDriverQuadrant = {
  concentrateHere: 773000000,
  keepUp: 773000001,
  lowPriority: 773000002,
  possibleOverkill: 773000003,
} as const;
export type CxDriverQuadrant = (typeof CxDriverQuadrant)[keyof typeof CxDriverQuadrant];

export const CxDriverRun = {
  logicalName: "cx_driverrun",
  entitySet: "cx_driverruns",
  id: "cx_driverrunid",
  columns: {
    name: "cx_name",
    programId: "cx_programid",
    surveyId: "cx_surveyid",
    outcome: "cx_outcome",
    periodStart: "cx_periodstart",
    periodEnd: "cx_periodend",
    state: "cx_state",
    refusalText: "cx_refusaltext",
    n: "cx_n",
    rSquared: "cx_rsquared",
    minPairN: "cx_minpairn",
    bootstraps: "cx_bootstraps",
    functionalShare: "cx_functionalshare",
    emotionalShare: "cx_emotionalshare",
    leftOut: "cx_leftout",
    calculatedOn: "cx_calculatedon",
    createdBy: "createdby",
    createdOn: "createdon",
    createdOnBehalfBy: "createdonbehalfby",
    modifiedBy: "modifiedby",
    modifiedOn: "modifiedon",
    modifiedOnBehalfBy: "modifiedonbehalfby",
    overriddenCreatedOn: "overriddencreatedon",
    stateCode: "statecode",
    statusCode: "statuscode",
    ownerId: "ownerid",
    owningBusinessUnit: "owningbusinessunit",
    owningTeam: "owningteam",
    owningUser: "owninguser",
  },
} as const;

export const CxDriverRunState = {
  requested: 773000000,
  calculated: 773000001,
  refused: 773000002,
} as const;
export type CxDriverRunState = (typeof CxDriverRunState)[keyof typeof CxDriverRunState];

export const CxEmotionStudy = {
  logicalName: "cx_emotionstudy",
  entitySet: "cx_emotionstudies",
  id: "cx_emotionstudyid",
  columns: {
    name: "cx_name",
    programId: "cx_programid",
    touchpointId: "cx_touchpointid",
    technique: "cx_technique",
    attribute: "cx_attribute",
    basis: "cx_basis",
    legalBasis: "cx_legalbasis",
    n: "cx_n",
    consentDocumented: "cx_consentdocumented",
    finding: "cx_finding",
    customerComment: "cx_customercomment",
    studiedOn: "cx_studiedon",
    state: "cx_state",
    createdBy: "createdby",
    createdOn: "createdon",
    createdOnBehalfBy: "createdonbehalfby",
    modifiedBy: "modifiedby",
    modifiedOn: "modifiedon",
    modifiedOnBehalfBy: "modifiedonbehalfby",
    overriddenCreatedOn: "overriddencreatedon",
    stateCode: "statecode",
    statusCode: "statuscode",
    ownerId: "ownerid",
    owningBusinessUnit: "owningbusinessunit",
    owningTeam: "owningteam",
    owningUser: "owninguser",
  },
} as const;

export const CxEmotionStudyTechnique = {
  colourWheel: 773000000,
  sentenceCompletion: 773000001,
  rolePlay: 773000002,
  videoSituations: 773000003,
  videoFaces: 773000004,
  observation: 773000005,
  wordList: 773000006,
  pulse: 773000007,
  skinResistance: 773000008,
  brainWaves: 773000009,
  frontalBiofeedback: 773000010,
} as const;
export type CxEmotionStudyTechnique = (typeof CxEmotionStudyTechnique)[keyof typeof CxEmotionStudyTechnique];

export const CxEmotionStudyAttribute = {
  professional: 773000000,
  likeable: 773000001,
  trustworthy: 773000002,
  atmosphere: 773000003,
} as const;
export type CxEmotionStudyAttribute = (typeof CxEmotionStudyAttribute)[keyof typeof CxEmotionStudyAttribute];

export const CxEmotionStudyState = {
  open: 773000000,
  closed: 773000001,
} as const;
export type CxEmotionStudyState = (typeof CxEmotionStudyState)[keyof typeof CxEmotionStudyState];

export const CxEmotionWord = {
  logicalName: "cx_emotionword",
  entitySet: "cx_emotionwords",
  id: "cx_emotionwordid",
  columns: {
    name: "cx_name",
    language: "cx_language",
    valence: "cx_valence",
    strength: "cx_strength",
    kind: "cx_kind",
    stem: "cx_stem",
    words: "cx_words",
    showAsChoice: "cx_showaschoice",
    createdBy: "createdby",
    createdOn: "createdon",
    createdOnBehalfBy: "createdonbehalfby",
    modifiedBy: "modifiedby",
    modifiedOn: "modifiedon",
    modifiedOnBehalfBy: "modifiedonbehalfby",
    overriddenCreatedOn: "overriddencreatedon",
    stateCode: "statecode",
    statusCode: "statuscode",
    organizationId: "organizationid",
  },
} as const;

export const CxEmotionWordKind = {
  feeling: 773000000,
  sense: 773000001,
  judgement: 773000002,
} as const;
export type CxEmotionWordKind = (typeof CxEmotionWordKind)[keyof typeof CxEmotionWordKind];

export const CxFeedback = {
  logicalName: "cx_feedback",
  entitySet: "cx_feedbacks",
  id: "cx_feedbackid",
  columns: {
    name: "cx_name",
    surveyId: "cx_surveyid",
    invitationId: "cx_invitationid",
    contactId: "cx_contactid",
    accountId: "cx_accountid",
    touchpointId: "cx_touchpointid",
    unitId: "cx_unitid",
    channel: "cx_channel",
    respondedOn: "cx_respondedon",
    eventOn: "cx_eventon",
    visibleDays: "cx_visibledays",
    isLate: "cx_islate",
    sourceSystem: "cx_sourcesystem",
    sourceId: "cx_sourceid",
    conversationId: "cx_conversationid",
    language: "cx_language",
    nps: "cx_nps",
    csat: "cx_csat",
    ces: "cx_ces",
    lba: "cx_lba",
    expectation: "cx_expectation",
    perceivedValue: "cx_perceivedvalue",
    sentiment: "cx_sentiment",
    valence: "cx_valence",
    isComplaint: "cx_iscomplaint",
    withoutName: "cx_withoutname",
    status: "cx_status",
    responseHours: "cx_responsehours",
    transfers: "cx_transfers",
    delayHours: "cx_delayhours",
    analysedOn: "cx_analysedon",
    feltKnownOn: "cx_feltknownon",
    createdBy: "createdby",
    createdOn: "createdon",
    createdOnBehalfBy: "createdonbehalfby",
    modifiedBy: "modifiedby",
    modifiedOn: "modifiedon",
    modifiedOnBehalfBy: "modifiedonbehalfby",
    overriddenCreatedOn: "overriddencreatedon",
    stateCode: "statecode",
    statusCode: "statuscode",
    ownerId: "ownerid",
    owningBusinessUnit: "owningbusinessunit",
    owningTeam: "owningteam",
    owningUser: "owninguser",
  },
} as const;

export const CxFeedbackStatus = {
  received: 773000000,
  inFollowUp: 773000001,
  closed: 773000002,
  anonymised: 773000003,
} as const;
export type CxFeedbackStatus = (typeof CxFeedbackStatus)[keyof typeof CxFeedbackStatus];

export const CxFeedbackTheme = {
  logicalName: "cx_feedbacktheme",
  entitySet: "cx_feedbackthemes",
  id: "cx_feedbackthemeid",
  columns: {
    name: "cx_name",
    feedbackId: "cx_feedbackid",
    themeId: "cx_themeid",
    sentiment: "cx_sentiment",
    source: "cx_source",
    key: "cx_key",
    createdBy: "createdby",
    createdOn: "createdon",
    createdOnBehalfBy: "createdonbehalfby",
    modifiedBy: "modifiedby",
    modifiedOn: "modifiedon",
    modifiedOnBehalfBy: "modifiedonbehalfby",
    overriddenCreatedOn: "overriddencreatedon",
    stateCode: "statecode",
    statusCode: "statuscode",
    ownerId: "ownerid",
    owningBusinessUnit: "owningbusinessunit",
    owningTeam: "owningteam",
    owningUser: "owninguser",
  },
} as const;

export const CxFeedbackThemeSource = {
  text: 773000000,
  person: 773000001,
} as const;
export type CxFeedbackThemeSource = (typeof CxFeedbackThemeSource)[keyof typeof CxFeedbackThemeSource];

export const CxIdea = {
  logicalName: "cx_idea",
  entitySet: "cx_ideas",
  id: "cx_ideaid",
  columns: {
    name: "cx_name",
    contactId: "cx_contactid",
    accountId: "cx_accountid",
    feedbackId: "cx_feedbackid",
    touchpointId: "cx_touchpointid",
    text: "cx_text",
    channel: "cx_channel",
    receivedOn: "cx_receivedon",
    state: "cx_state",
    declineReason: "cx_declinereason",
    notTold: "cx_nottold",
    thankedOn: "cx_thankedon",
    statusToldOn: "cx_statustoldon",
    resultToldOn: "cx_resulttoldon",
    createdBy: "createdby",
    createdOn: "createdon",
    createdOnBehalfBy: "createdonbehalfby",
    modifiedBy: "modifiedby",
    modifiedOn: "modifiedon",
    modifiedOnBehalfBy: "modifiedonbehalfby",
    overriddenCreatedOn: "overriddencreatedon",
    stateCode: "statecode",
    statusCode: "statuscode",
    ownerId: "ownerid",
    owningBusinessUnit: "owningbusinessunit",
    owningTeam: "owningteam",
    owningUser: "owninguser",
  },
} as const;

export const CxIdeaState = {
  received: 773000000,
  considered: 773000001,
  planned: 773000002,
  done: 773000003,
  declined: 773000004,
} as const;
export type CxIdeaState = (typeof CxIdeaState)[keyof typeof CxIdeaState];

export const CxImprovement = {
  logicalName: "cx_improvement",
  entitySet: "cx_improvements",
  id: "cx_improvementid",
  columns: {
    name: "cx_name",
    programId: "cx_programid",
    kind: "cx_kind",
    why: "cx_why",
    touchpointId: "cx_touchpointid",
    elementId: "cx_elementid",
    driverId: "cx_driverid",
    ideaId: "cx_ideaid",
    ambitionId: "cx_ambitionid",
    ethicsAssessmentId: "cx_ethicsassessmentid",
    hours: "cx_hours",
    budget: "cx_budget",
    state: "cx_state",
    metric: "cx_metric",
    beforeFrom: "cx_beforefrom",
    beforeTo: "cx_beforeto",
    afterFrom: "cx_afterfrom",
    afterTo: "cx_afterto",
    planFixedOn: "cx_planfixedon",
    comparisonUnitId: "cx_comparisonunitid",
    introducedOn: "cx_introducedon",
    before: "cx_before",
    beforeN: "cx_beforen",
    after: "cx_after",
    afterN: "cx_aftern",
    effect: "cx_effect",
    effectLow: "cx_effectlow",
    effectHigh: "cx_effecthigh",
    pValue: "cx_pvalue",
    comparisonEffect: "cx_comparisoneffect",
    comparisonLow: "cx_comparisonlow",
    comparisonHigh: "cx_comparisonhigh",
    verdict: "cx_verdict",
    verdictNote: "cx_verdictnote",
    evaluatedOn: "cx_evaluatedon",
    createdBy: "createdby",
    createdOn: "createdon",
    createdOnBehalfBy: "createdonbehalfby",
    modifiedBy: "modifiedby",
    modifiedOn: "modifiedon",
    modifiedOnBehalfBy: "modifiedonbehalfby",
    overriddenCreatedOn: "overriddencreatedon",
    stateCode: "statecode",
    statusCode: "statuscode",
    ownerId: "ownerid",
    owningBusinessUnit: "owningbusinessunit",
    owningTeam: "owningteam",
    owningUser: "owninguser",
    exchangeRate: "exchangerate",
    transactionCurrencyId: "transactioncurrencyid",
  },
} as const;

export const CxImprovementKind = {
  existing: 773000000,
  newElement: 773000001,
  nudge: 773000002,
} as const;
export type CxImprovementKind = (typeof CxImprovementKind)[keyof typeof CxImprovementKind];

export const CxImprovementState = {
  proposed: 773000000,
  inProgress: 773000001,
  introduced: 773000002,
  evaluated: 773000003,
  stopped: 773000004,
} as const;
export type CxImprovementState = (typeof CxImprovementState)[keyof typeof CxImprovementState];

export const CxImprovementVerdict = {
  kept: 773000000,
  stopped: 773000001,
} as const;
export type CxImprovementVerdict = (typeof CxImprovementVerdict)[keyof typeof CxImprovementVerdict];

export const CxInvitation = {
  logicalName: "cx_invitation",
  entitySet: "cx_invitations",
  id: "cx_invitationid",
  columns: {
    name: "cx_name",
    surveyId: "cx_surveyid",
    contactId: "cx_contactid",
    accountId: "cx_accountid",
    unitId: "cx_unitid",
    touchpointId: "cx_touchpointid",
    channel: "cx_channel",
    language: "cx_language",
    tokenHash: "cx_tokenhash",
    state: "cx_state",
    sentOn: "cx_senton",
    answeredOn: "cx_answeredon",
    expiresOn: "cx_expireson",
    refusalReason: "cx_refusalreason",
    refusalText: "cx_refusaltext",
    eventOn: "cx_eventon",
    eventKey: "cx_eventkey",
    isRecoveryReask: "cx_isrecoveryreask",
    followUpId: "cx_followupid",
    emailId: "cx_emailid",
    lookReason: "cx_lookreason",
    lookById: "cx_lookbyid",
    lookOn: "cx_lookon",
    createdBy: "createdby",
    createdOn: "createdon",
    createdOnBehalfBy: "createdonbehalfby",
    modifiedBy: "modifiedby",
    modifiedOn: "modifiedon",
    modifiedOnBehalfBy: "modifiedonbehalfby",
    overriddenCreatedOn: "overriddencreatedon",
    stateCode: "statecode",
    statusCode: "statuscode",
    ownerId: "ownerid",
    owningBusinessUnit: "owningbusinessunit",
    owningTeam: "owningteam",
    owningUser: "owninguser",
  },
} as const;

export const CxInvitationState = {
  prepared: 773000000,
  sent: 773000001,
  answered: 773000002,
  expired: 773000003,
  refused: 773000004,
  failed: 773000005,
} as const;
export type CxInvitationState = (typeof CxInvitationState)[keyof typeof CxInvitationState];

export const CxJourney = {
  logicalName: "cx_journey",
  entitySet: "cx_journeys",
  id: "cx_journeyid",
  columns: {
    name: "cx_name",
    programId: "cx_programid",
    personaId: "cx_personaid",
    version: "cx_version",
    asIsId: "cx_asisid",
    factShare: "cx_factshare",
    collectWhom: "cx_collectwhom",
    collectWhen: "cx_collectwhen",
    collectChannel: "cx_collectchannel",
    collectOwnerId: "cx_collectownerid",
    warning: "cx_warning",
    refreshedOn: "cx_refreshedon",
    createdBy: "createdby",
    createdOn: "createdon",
    createdOnBehalfBy: "createdonbehalfby",
    modifiedBy: "modifiedby",
    modifiedOn: "modifiedon",
    modifiedOnBehalfBy: "modifiedonbehalfby",
    overriddenCreatedOn: "overriddencreatedon",
    stateCode: "statecode",
    statusCode: "statuscode",
    ownerId: "ownerid",
    owningBusinessUnit: "owningbusinessunit",
    owningTeam: "owningteam",
    owningUser: "owninguser",
  },
} as const;

export const CxJourneyVersion = {
  asIs: 773000000,
  toBe: 773000001,
} as const;
export type CxJourneyVersion = (typeof CxJourneyVersion)[keyof typeof CxJourneyVersion];

export const CxJourneyWarning = {
  noCollectionPlan: 773000000,
} as const;
export type CxJourneyWarning = (typeof CxJourneyWarning)[keyof typeof CxJourneyWarning];

export const CxJourneyStage = {
  logicalName: "cx_journeystage",
  entitySet: "cx_journeystages",
  id: "cx_journeystageid",
  columns: {
    name: "cx_name",
    journeyId: "cx_journeyid",
    phase: "cx_phase",
    order: "cx_order",
    valuePromise: "cx_valuepromise",
    customerAim: "cx_customeraim",
    companyAim: "cx_companyaim",
    createdBy: "createdby",
    createdOn: "createdon",
    createdOnBehalfBy: "createdonbehalfby",
    modifiedBy: "modifiedby",
    modifiedOn: "modifiedon",
    modifiedOnBehalfBy: "modifiedonbehalfby",
    overriddenCreatedOn: "overriddencreatedon",
    stateCode: "statecode",
    statusCode: "statuscode",
    ownerId: "ownerid",
    owningBusinessUnit: "owningbusinessunit",
    owningTeam: "owningteam",
    owningUser: "owninguser",
  },
} as const;

export const CxJourneyStagePhase = {
  before: 773000000,
  during: 773000001,
  after: 773000002,
} as const;
export type CxJourneyStagePhase = (typeof CxJourneyStagePhase)[keyof typeof CxJourneyStagePhase];

export const CxKnowledgeAnswer = {
  logicalName: "cx_knowledgeanswer",
  entitySet: "cx_knowledgeanswers",
  id: "cx_knowledgeanswerid",
  columns: {
    name: "cx_name",
    code: "cx_code",
    textEn: "cx_texten",
    textDa: "cx_textda",
    textSv: "cx_textsv",
    unitId: "cx_unitid",
    checkedOn: "cx_checkedon",
    createdBy: "createdby",
    createdOn: "createdon",
    createdOnBehalfBy: "createdonbehalfby",
    modifiedBy: "modifiedby",
    modifiedOn: "modifiedon",
    modifiedOnBehalfBy: "modifiedonbehalfby",
    overriddenCreatedOn: "overriddencreatedon",
    stateCode: "statecode",
    statusCode: "statuscode",
    ownerId: "ownerid",
    owningBusinessUnit: "owningbusinessunit",
    owningTeam: "owningteam",
    owningUser: "owninguser",
  },
} as const;

export const CxKpi = {
  logicalName: "cx_kpi",
  entitySet: "cx_kpis",
  id: "cx_kpiid",
  columns: {
    name: "cx_name",
    programId: "cx_programid",
    kind: "cx_kind",
    unit: "cx_unit",
    higherIsBetter: "cx_higherisbetter",
    unitId: "cx_unitid",
    touchpointId: "cx_touchpointid",
    source: "cx_source",
    createdBy: "createdby",
    createdOn: "createdon",
    createdOnBehalfBy: "createdonbehalfby",
    modifiedBy: "modifiedby",
    modifiedOn: "modifiedon",
    modifiedOnBehalfBy: "modifiedonbehalfby",
    overriddenCreatedOn: "overriddencreatedon",
    stateCode: "statecode",
    statusCode: "statuscode",
    ownerId: "ownerid",
    owningBusinessUnit: "owningbusinessunit",
    owningTeam: "owningteam",
    owningUser: "owninguser",
  },
} as const;

export const CxKpiKind = {
  deliveryReliability: 773000000,
  responseTime: 773000001,
  handlingTime: 773000002,
  firstTimeRight: 773000003,
  other: 773000004,
} as const;
export type CxKpiKind = (typeof CxKpiKind)[keyof typeof CxKpiKind];

export const CxKpiValue = {
  logicalName: "cx_kpivalue",
  entitySet: "cx_kpivalues",
  id: "cx_kpivalueid",
  columns: {
    name: "cx_name",
    kpiId: "cx_kpiid",
    periodStart: "cx_periodstart",
    periodEnd: "cx_periodend",
    value: "cx_value",
    n: "cx_n",
    source: "cx_source",
    createdBy: "createdby",
    createdOn: "createdon",
    createdOnBehalfBy: "createdonbehalfby",
    modifiedBy: "modifiedby",
    modifiedOn: "modifiedon",
    modifiedOnBehalfBy: "modifiedonbehalfby",
    overriddenCreatedOn: "overriddencreatedon",
    stateCode: "statecode",
    statusCode: "statuscode",
    ownerId: "ownerid",
    owningBusinessUnit: "owningbusinessunit",
    owningTeam: "owningteam",
    owningUser: "owninguser",
  },
} as const;

export const CxLegalHold = {
  logicalName: "cx_legalhold",
  entitySet: "cx_legalholds",
  id: "cx_legalholdid",
  columns: {
    name: "cx_name",
    contactId: "cx_contactid",
    accountId: "cx_accountid",
    subjectId: "cx_subjectid",
    ground: "cx_ground",
    reason: "cx_reason",
    table: "cx_table",
    from: "cx_from",
    until: "cx_until",
    liftedOn: "cx_liftedon",
    createdBy: "createdby",
    createdOn: "createdon",
    createdOnBehalfBy: "createdonbehalfby",
    modifiedBy: "modifiedby",
    modifiedOn: "modifiedon",
    modifiedOnBehalfBy: "modifiedonbehalfby",
    overriddenCreatedOn: "overriddencreatedon",
    stateCode: "statecode",
    statusCode: "statuscode",
    ownerId: "ownerid",
    owningBusinessUnit: "owningbusinessunit",
    owningTeam: "owningteam",
    owningUser: "owninguser",
  },
} as const;

export const CxLevelChange = {
  logicalName: "cx_levelchange",
  entitySet: "cx_levelchanges",
  id: "cx_levelchangeid",
  columns: {
    name: "cx_name",
    stepId: "cx_stepid",
    fromLevel: "cx_fromlevel",
    toLevel: "cx_tolevel",
    changedOn: "cx_changedon",
    criteria: "cx_criteria",
    createdBy: "createdby",
    createdOn: "createdon",
    createdOnBehalfBy: "createdonbehalfby",
    modifiedBy: "modifiedby",
    modifiedOn: "modifiedon",
    modifiedOnBehalfBy: "modifiedonbehalfby",
    overriddenCreatedOn: "overriddencreatedon",
    stateCode: "statecode",
    statusCode: "statuscode",
    ownerId: "ownerid",
    owningBusinessUnit: "owningbusinessunit",
    owningTeam: "owningteam",
    owningUser: "owninguser",
  },
} as const;

export const CxMaturityAnswer = {
  logicalName: "cx_maturityanswer",
  entitySet: "cx_maturityanswers",
  id: "cx_maturityanswerid",
  columns: {
    name: "cx_name",
    assessmentId: "cx_assessmentid",
    itemColumn: "cx_item",
    now: "cx_now",
    wanted: "cx_wanted",
    gap: "cx_gap",
    evidence: "cx_evidence",
    createdBy: "createdby",
    createdOn: "createdon",
    createdOnBehalfBy: "createdonbehalfby",
    modifiedBy: "modifiedby",
    modifiedOn: "modifiedon",
    modifiedOnBehalfBy: "modifiedonbehalfby",
    overriddenCreatedOn: "overriddencreatedon",
    stateCode: "statecode",
    statusCode: "statuscode",
    ownerId: "ownerid",
    owningBusinessUnit: "owningbusinessunit",
    owningTeam: "owningteam",
    owningUser: "owninguser",
  },
} as const;

export const CxMaturityAnswerItem = {
  culture: 773000000,
  strategy: 773000001,
  realTimeInsight: 773000002,
  journeys: 773000003,
  metrics: 773000004,
  adoption: 773000005,
  wholeView: 773000006,
  listens: 773000007,
  followsUp: 773000008,
  definesTouchpoints: 773000009,
  followsRules: 773000010,
  engagesStaff: 773000011,
  worksSystematically: 773000012,
  listening: 773000013,
  empathy: 773000014,
  dataRespect: 773000015,
  staffOwnImprovement: 773000016,
} as const;
export type CxMaturityAnswerItem = (typeof CxMaturityAnswerItem)[keyof typeof CxMaturityAnswerItem];

export const CxMaturityAssessment = {
  logicalName: "cx_maturityassessment",
  entitySet: "cx_maturityassessments",
  id: "cx_maturityassessmentid",
  columns: {
    name: "cx_name",
    programId: "cx_programid",
    model: "cx_model",
    assessedOn: "cx_assessedon",
    staffShare: "cx_staffshare",
    staffN: "cx_staffn",
    customerShare: "cx_customershare",
    customerN: "cx_customern",
    gap: "cx_gap",
    summary: "cx_summary",
    largestGapId: "cx_largestgapid",
    createdBy: "createdby",
    createdOn: "createdon",
    createdOnBehalfBy: "createdonbehalfby",
    modifiedBy: "modifiedby",
    modifiedOn: "modifiedon",
    modifiedOnBehalfBy: "modifiedonbehalfby",
    overriddenCreatedOn: "overriddencreatedon",
    stateCode: "statecode",
    statusCode: "statuscode",
    ownerId: "ownerid",
    owningBusinessUnit: "owningbusinessunit",
    owningTeam: "owningteam",
    owningUser: "owninguser",
  },
} as const;

export const CxMaturityAssessmentModel = {
  sevenCompetences: 773000000,
  sixTraits: 773000001,
  perceptionGap: 773000002,
  programCheck: 773000003,
} as const;
export type CxMaturityAssessmentModel = (typeof CxMaturityAssessmentModel)[keyof typeof CxMaturityAssessmentModel];

export const CxMetricSnapshot = {
  logicalName: "cx_metricsnapshot",
  entitySet: "cx_metricsnapshots",
  id: "cx_metricsnapshotid",
  columns: {
    name: "cx_name",
    key: "cx_key",
    metric: "cx_metric",
    scope: "cx_scope",
    scopeId: "cx_scopeid",
    grain: "cx_grain",
    periodStart: "cx_periodstart",
    n: "cx_n",
    value: "cx_value",
    low: "cx_low",
    high: "cx_high",
    sum: "cx_sum",
    sumSquares: "cx_sumsquares",
    positive: "cx_positive",
    negative: "cx_negative",
    watermark: "cx_watermark",
    calculatedOn: "cx_calculatedon",
    createdBy: "createdby",
    createdOn: "createdon",
    createdOnBehalfBy: "createdonbehalfby",
    modifiedBy: "modifiedby",
    modifiedOn: "modifiedon",
    modifiedOnBehalfBy: "modifiedonbehalfby",
    overriddenCreatedOn: "overriddencreatedon",
    stateCode: "statecode",
    statusCode: "statuscode",
    ownerId: "ownerid",
    owningBusinessUnit: "owningbusinessunit",
    owningTeam: "owningteam",
    owningUser: "owninguser",
  },
} as const;

export const CxMetricSnapshotScope = {
  organization: 773000000,
  program: 773000001,
  survey: 773000002,
  touchpoint: 773000003,
  unit: 773000004,
  channel: 773000005,
  theme: 773000006,
  segment: 773000007,
  source: 773000008,
} as const;
export type CxMetricSnapshotScope = (typeof CxMetricSnapshotScope)[keyof typeof CxMetricSnapshotScope];

export const CxMetricSnapshotGrain = {
  day: 773000000,
  week: 773000001,
  month: 773000002,
} as const;
export type CxMetricSnapshotGrain = (typeof CxMetricSnapshotGrain)[keyof typeof CxMetricSnapshotGrain];

export const CxPersona = {
  logicalName: "cx_persona",
  entitySet: "cx_personas",
  id: "cx_personaid",
  columns: {
    name: "cx_name",
    programId: "cx_programid",
    situation: "cx_situation",
    needs: "cx_needs",
    frustrations: "cx_frustrations",
    evidenceType: "cx_evidencetype",
    evidence: "cx_evidence",
    evidenceN: "cx_evidencen",
    warning: "cx_warning",
    createdBy: "createdby",
    createdOn: "createdon",
    createdOnBehalfBy: "createdonbehalfby",
    modifiedBy: "modifiedby",
    modifiedOn: "modifiedon",
    modifiedOnBehalfBy: "modifiedonbehalfby",
    overriddenCreatedOn: "overriddencreatedon",
    stateCode: "statecode",
    statusCode: "statuscode",
    ownerId: "ownerid",
    owningBusinessUnit: "owningbusinessunit",
    owningTeam: "owningteam",
    owningUser: "owninguser",
  },
} as const;

export const CxPersonaWarning = {
  noEvidence: 773000000,
  assumptionOnly: 773000001,
} as const;
export type CxPersonaWarning = (typeof CxPersonaWarning)[keyof typeof CxPersonaWarning];

export const CxPrivacyRequest = {
  logicalName: "cx_privacyrequest",
  entitySet: "cx_privacyrequests",
  id: "cx_privacyrequestid",
  columns: {
    name: "cx_name",
    type: "cx_type",
    subjectId: "cx_subjectid",
    subjectName: "cx_subjectname",
    subjectEmail: "cx_subjectemail",
    statement: "cx_statement",
    language: "cx_language",
    country: "cx_country",
    receivedOn: "cx_receivedon",
    channel: "cx_channel",
    identityState: "cx_identitystate",
    identityAskedOn: "cx_identityaskedon",
    identityAnsweredOn: "cx_identityansweredon",
    dueOn: "cx_dueon",
    firstMonthEnds: "cx_firstmonthends",
    extendedOn: "cx_extendedon",
    extensionReason: "cx_extensionreason",
    extensionToldOn: "cx_extensiontoldon",
    liftToldOn: "cx_lifttoldon",
    state: "cx_state",
    decision: "cx_decision",
    decidedOn: "cx_decidedon",
    refusalGround: "cx_refusalground",
    reasons: "cx_reasons",
    cursor: "cx_cursor",
    suppressionToldOn: "cx_suppressiontoldon",
    wholeOrganization: "cx_wholeorganization",
    lastSliceOn: "cx_lastsliceon",
    failure: "cx_failure",
    foundCount: "cx_foundcount",
    deletedCount: "cx_deletedcount",
    anonymisedCount: "cx_anonymisedcount",
    keptCount: "cx_keptcount",
    auditClearedCount: "cx_auditclearedcount",
    residualCount: "cx_residualcount",
    certificateNumber: "cx_certificatenumber",
    certificate: "cx_certificate",
    certifiedOn: "cx_certifiedon",
    package: "cx_package",
    packagePage: "cx_packagepage",
    packagedOn: "cx_packagedon",
    answeredLate: "cx_answeredlate",
    remindedDays: "cx_remindeddays",
    completedOn: "cx_completedon",
    createdBy: "createdby",
    createdOn: "createdon",
    createdOnBehalfBy: "createdonbehalfby",
    modifiedBy: "modifiedby",
    modifiedOn: "modifiedon",
    modifiedOnBehalfBy: "modifiedonbehalfby",
    overriddenCreatedOn: "overriddencreatedon",
    stateCode: "statecode",
    statusCode: "statuscode",
    ownerId: "ownerid",
    owningBusinessUnit: "owningbusinessunit",
    owningTeam: "owningteam",
    owningUser: "owninguser",
  },
} as const;

export const CxPrivacyRequestType = {
  access: 773000000,
  rectification: 773000001,
  erasure: 773000002,
  restriction: 773000003,
  portability: 773000004,
  objection: 773000005,
} as const;
export type CxPrivacyRequestType = (typeof CxPrivacyRequestType)[keyof typeof CxPrivacyRequestType];

export const CxPrivacyRequestIdentityState = {
  notChecked: 773000000,
  asked: 773000001,
  confirmed: 773000002,
  notConfirmed: 773000003,
} as const;
export type CxPrivacyRequestIdentityState = (typeof CxPrivacyRequestIdentityState)[keyof typeof CxPrivacyRequestIdentityState];

export const CxPrivacyRequestState = {
  received: 773000000,
  awaitingIdentity: 773000001,
  collecting: 773000002,
  awaitingDecision: 773000003,
  executing: 773000004,
  completed: 773000005,
  refused: 773000006,
  withdrawn: 773000007,
  failed: 773000008,
} as const;
export type CxPrivacyRequestState = (typeof CxPrivacyRequestState)[keyof typeof CxPrivacyRequestState];

export const CxPrivacyRequestDecision = {
  granted: 773000000,
  partlyGranted: 773000001,
  refused: 773000002,
} as const;
export type CxPrivacyRequestDecision = (typeof CxPrivacyRequestDecision)[keyof typeof CxPrivacyRequestDecision];

export const CxPrivacyRequestItem = {
  logicalName: "cx_privacyrequestitem",
  entitySet: "cx_privacyrequestitems",
  id: "cx_privacyrequestitemid",
  columns: {
    name: "cx_name",
    requestId: "cx_requestid",
    table: "cx_table",
    recordId: "cx_recordid",
    column: "cx_column",
    kind: "cx_kind",
    action: "cx_action",
    ground: "cx_ground",
    reason: "cx_reason",
    keepUntil: "cx_keepuntil",
    fromOwner: "cx_fromowner",
    done: "cx_done",
    doneOn: "cx_doneon",
    auditCleared: "cx_auditcleared",
    failure: "cx_failure",
    createdBy: "createdby",
    createdOn: "createdon",
    createdOnBehalfBy: "createdonbehalfby",
    modifiedBy: "modifiedby",
    modifiedOn: "modifiedon",
    modifiedOnBehalfBy: "modifiedonbehalfby",
    overriddenCreatedOn: "overriddencreatedon",
    stateCode: "statecode",
    statusCode: "statuscode",
    ownerId: "ownerid",
    owningBusinessUnit: "owningbusinessunit",
    owningTeam: "owningteam",
    owningUser: "owninguser",
  },
} as const;

export const CxPrivacyRequestItemKind = {
  dataMap: 773000000,
  relationship: 773000001,
  residualScan: 773000002,
} as const;
export type CxPrivacyRequestItemKind = (typeof CxPrivacyRequestItemKind)[keyof typeof CxPrivacyRequestItemKind];

export const CxPrivacyRequestItemAction = {
  delete: 773000000,
  blank: 773000001,
  pseudonymise: 773000002,
  keep: 773000003,
  decide: 773000004,
  rectify: 773000010,
  restrict: 773000011,
  notify: 773000005,
} as const;
export type CxPrivacyRequestItemAction = (typeof CxPrivacyRequestItemAction)[keyof typeof CxPrivacyRequestItemAction];

export const CxProgram = {
  logicalName: "cx_program",
  entitySet: "cx_programs",
  id: "cx_programid",
  columns: {
    name: "cx_name",
    vision: "cx_vision",
    why: "cx_why",
    sponsorId: "cx_sponsorid",
    sponsorContactId: "cx_sponsorcontactid",
    sponsorRole: "cx_sponsorrole",
    sponsorSignedOffOn: "cx_sponsorsignedoffon",
    sponsorSignOffNote: "cx_sponsorsignoffnote",
    lastVisibleActOn: "cx_lastvisibleacton",
    state: "cx_state",
    startsOn: "cx_startson",
    endsOn: "cx_endson",
    organizationSize: "cx_organizationsize",
    marketSituation: "cx_marketsituation",
    country: "cx_country",
    financialYearEndMonth: "cx_financialyearendmonth",
    currentStep: "cx_currentstep",
    maturity: "cx_maturity",
    assessedOn: "cx_assessedon",
    vocMeasuring: "cx_vocmeasuring",
    vocNeeds: "cx_vocneeds",
    createdBy: "createdby",
    createdOn: "createdon",
    createdOnBehalfBy: "createdonbehalfby",
    modifiedBy: "modifiedby",
    modifiedOn: "modifiedon",
    modifiedOnBehalfBy: "modifiedonbehalfby",
    overriddenCreatedOn: "overriddencreatedon",
    stateCode: "statecode",
    statusCode: "statuscode",
    ownerId: "ownerid",
    owningBusinessUnit: "owningbusinessunit",
    owningTeam: "owningteam",
    owningUser: "owninguser",
  },
} as const;

export const CxProgramSponsorRole = {
  chiefExecutive: 773000000,
  executiveBoard: 773000001,
  boardMember: 773000002,
  chiefCustomerOfficer: 773000003,
  otherManager: 773000004,
} as const;
export type CxProgramSponsorRole = (typeof CxProgramSponsorRole)[keyof typeof CxProgramSponsorRole];

export const CxProgramState = {
  draft: 773000000,
  active: 773000001,
  paused: 773000002,
  closed: 773000003,
} as const;
export type CxProgramState = (typeof CxProgramState)[keyof typeof CxProgramState];

export const CxProgramOrganizationSize = {
  small: 773000000,
  medium: 773000001,
  large: 773000002,
} as const;
export type CxProgramOrganizationSize = (typeof CxProgramOrganizationSize)[keyof typeof CxProgramOrganizationSize];

export const CxProgramMarketSituation = {
  competitive: 773000000,
  fewSuppliers: 773000001,
  monopolyLike: 773000002,
} as const;
export type CxProgramMarketSituation = (typeof CxProgramMarketSituation)[keyof typeof CxProgramMarketSituation];

export const CxProgramStep = {
  logicalName: "cx_programstep",
  entitySet: "cx_programsteps",
  id: "cx_programstepid",
  columns: {
    name: "cx_name",
    programId: "cx_programid",
    step: "cx_step",
    level: "cx_level",
    overrideLevel: "cx_overridelevel",
    overrideReason: "cx_overridereason",
    overriddenOn: "cx_overriddenon",
    overrideExpiresOn: "cx_overrideexpireson",
    overriddenById: "cx_overriddenbyid",
    state: "cx_state",
    missedActivities: "cx_missedactivities",
    dueOn: "cx_dueon",
    completedOn: "cx_completedon",
    assessedOn: "cx_assessedon",
    createdBy: "createdby",
    createdOn: "createdon",
    createdOnBehalfBy: "createdonbehalfby",
    modifiedBy: "modifiedby",
    modifiedOn: "modifiedon",
    modifiedOnBehalfBy: "modifiedonbehalfby",
    overriddenCreatedOn: "overriddencreatedon",
    stateCode: "statecode",
    statusCode: "statuscode",
    ownerId: "ownerid",
    owningBusinessUnit: "owningbusinessunit",
    owningTeam: "owningteam",
    owningUser: "owninguser",
  },
} as const;

export const CxProgramStepState = {
  notStarted: 773000000,
  inProgress: 773000001,
  completed: 773000002,
} as const;
export type CxProgramStepState = (typeof CxProgramStepState)[keyof typeof CxProgramStepState];

export const CxProgramTool = {
  logicalName: "cx_programtool",
  entitySet: "cx_programtools",
  id: "cx_programtoolid",
  columns: {
    name: "cx_name",
    programId: "cx_programid",
    toolId: "cx_toolid",
    reason: "cx_reason",
    recommendedBy: "cx_recommendedby",
    state: "cx_state",
    createdBy: "createdby",
    createdOn: "createdon",
    createdOnBehalfBy: "createdonbehalfby",
    modifiedBy: "modifiedby",
    modifiedOn: "modifiedon",
    modifiedOnBehalfBy: "modifiedonbehalfby",
    overriddenCreatedOn: "overriddencreatedon",
    stateCode: "statecode",
    statusCode: "statuscode",
    ownerId: "ownerid",
    owningBusinessUnit: "owningbusinessunit",
    owningTeam: "owningteam",
    owningUser: "owninguser",
  },
} as const;

export const CxProgramToolState = {
  selected: 773000000,
  inUse: 773000001,
  stopped: 773000002,
} as const;
export type CxProgramToolState = (typeof CxProgramToolState)[keyof typeof CxProgramToolState];

export const CxPulse = {
  logicalName: "cx_pulse",
  entitySet: "cx_pulses",
  id: "cx_pulseid",
  columns: {
    name: "cx_name",
    programId: "cx_programid",
    assessmentId: "cx_assessmentid",
    questionEn: "cx_questionen",
    questionDa: "cx_questionda",
    questionSv: "cx_questionsv",
    opensOn: "cx_openson",
    closesOn: "cx_closeson",
    minimumGroup: "cx_minimumgroup",
    invited: "cx_invited",
    answered: "cx_answered",
    enps: "cx_enps",
    enpsLow: "cx_enpslow",
    enpsHigh: "cx_enpshigh",
    state: "cx_state",
    createdBy: "createdby",
    createdOn: "createdon",
    createdOnBehalfBy: "createdonbehalfby",
    modifiedBy: "modifiedby",
    modifiedOn: "modifiedon",
    modifiedOnBehalfBy: "modifiedonbehalfby",
    overriddenCreatedOn: "overriddencreatedon",
    stateCode: "statecode",
    statusCode: "statuscode",
    ownerId: "ownerid",
    owningBusinessUnit: "owningbusinessunit",
    owningTeam: "owningteam",
    owningUser: "owninguser",
  },
} as const;

export const CxPulseState = {
  draft: 773000000,
  open: 773000001,
  closed: 773000002,
} as const;
export type CxPulseState = (typeof CxPulseState)[keyof typeof CxPulseState];

export const CxPulseAnswer = {
  logicalName: "cx_pulseanswer",
  entitySet: "cx_pulseanswers",
  id: "cx_pulseanswerid",
  columns: {
    name: "cx_name",
    pulseId: "cx_pulseid",
    unitId: "cx_unitid",
    week: "cx_week",
    enps: "cx_enps",
    rating: "cx_rating",
    text: "cx_text",
    createdBy: "createdby",
    createdOn: "createdon",
    createdOnBehalfBy: "createdonbehalfby",
    modifiedBy: "modifiedby",
    modifiedOn: "modifiedon",
    modifiedOnBehalfBy: "modifiedonbehalfby",
    overriddenCreatedOn: "overriddencreatedon",
    stateCode: "statecode",
    statusCode: "statuscode",
    ownerId: "ownerid",
    owningBusinessUnit: "owningbusinessunit",
    owningTeam: "owningteam",
    owningUser: "owninguser",
  },
} as const;

export const CxPulseParticipation = {
  logicalName: "cx_pulseparticipation",
  entitySet: "cx_pulseparticipations",
  id: "cx_pulseparticipationid",
  columns: {
    name: "cx_name",
    pulseId: "cx_pulseid",
    userId: "cx_userid",
    tokenHash: "cx_tokenhash",
    unitId: "cx_unitid",
    answered: "cx_answered",
    createdBy: "createdby",
    createdOn: "createdon",
    createdOnBehalfBy: "createdonbehalfby",
    modifiedBy: "modifiedby",
    modifiedOn: "modifiedon",
    modifiedOnBehalfBy: "modifiedonbehalfby",
    overriddenCreatedOn: "overriddencreatedon",
    stateCode: "statecode",
    statusCode: "statuscode",
    ownerId: "ownerid",
    owningBusinessUnit: "owningbusinessunit",
    owningTeam: "owningteam",
    owningUser: "owninguser",
  },
} as const;

export const CxPurpose = {
  logicalName: "cx_purpose",
  entitySet: "cx_purposes",
  id: "cx_purposeid",
  columns: {
    name: "cx_name",
    code: "cx_code",
    nameDa: "cx_nameda",
    nameSv: "cx_namesv",
    basis: "cx_basis",
    messageKind: "cx_messagekind",
    ruleDk: "cx_ruledk",
    ruleSe: "cx_rulese",
    callException: "cx_callexception",
    retentionMonths: "cx_retentionmonths",
    reviewMonths: "cx_reviewmonths",
    capCount: "cx_capcount",
    capDays: "cx_capdays",
    specialCategory: "cx_specialcategory",
    forChildren: "cx_forchildren",
    situationFields: "cx_situationfields",
    quietDays: "cx_quietdays",
    mostInPeriod: "cx_mostinperiod",
    periodDays: "cx_perioddays",
    createdBy: "createdby",
    createdOn: "createdon",
    createdOnBehalfBy: "createdonbehalfby",
    modifiedBy: "modifiedby",
    modifiedOn: "modifiedon",
    modifiedOnBehalfBy: "modifiedonbehalfby",
    overriddenCreatedOn: "overriddencreatedon",
    stateCode: "statecode",
    statusCode: "statuscode",
    organizationId: "organizationid",
  },
} as const;

export const CxPurposeCallException = {
  books: 773000000,
  periodicals: 773000001,
  insuranceMediation: 773000002,
  rescueServices: 773000003,
} as const;
export type CxPurposeCallException = (typeof CxPurposeCallException)[keyof typeof CxPurposeCallException];

export const CxPurposeText = {
  logicalName: "cx_purposetext",
  entitySet: "cx_purposetexts",
  id: "cx_purposetextid",
  columns: {
    name: "cx_name",
    purposeId: "cx_purposeid",
    language: "cx_language",
    version: "cx_version",
    title: "cx_title",
    text: "cx_text",
    digest: "cx_digest",
    inForceFrom: "cx_inforcefrom",
    inForceTo: "cx_inforceto",
    createdBy: "createdby",
    createdOn: "createdon",
    createdOnBehalfBy: "createdonbehalfby",
    modifiedBy: "modifiedby",
    modifiedOn: "modifiedon",
    modifiedOnBehalfBy: "modifiedonbehalfby",
    overriddenCreatedOn: "overriddencreatedon",
    stateCode: "statecode",
    statusCode: "statuscode",
    organizationId: "organizationid",
  },
} as const;

export const CxPurposeUse = {
  logicalName: "cx_purposeuse",
  entitySet: "cx_purposeuses",
  id: "cx_purposeuseid",
  columns: {
    name: "cx_name",
    purposeId: "cx_purposeid",
    use: "cx_use",
    channel: "cx_channel",
    asked: "cx_asked",
    refused: "cx_refused",
    rules: "cx_rules",
    createdBy: "createdby",
    createdOn: "createdon",
    createdOnBehalfBy: "createdonbehalfby",
    modifiedBy: "modifiedby",
    modifiedOn: "modifiedon",
    modifiedOnBehalfBy: "modifiedonbehalfby",
    overriddenCreatedOn: "overriddencreatedon",
    stateCode: "statecode",
    statusCode: "statuscode",
    organizationId: "organizationid",
  },
} as const;

export const CxPurposeUseUse = {
  segment: 773000000,
  export: 773000001,
} as const;
export type CxPurposeUseUse = (typeof CxPurposeUseUse)[keyof typeof CxPurposeUseUse];

export const CxQuestion = {
  logicalName: "cx_question",
  entitySet: "cx_questions",
  id: "cx_questionid",
  columns: {
    name: "cx_name",
    surveyId: "cx_surveyid",
    order: "cx_order",
    type: "cx_type",
    textEn: "cx_texten",
    textDa: "cx_textda",
    textSv: "cx_textsv",
    required: "cx_required",
    scaleMin: "cx_scalemin",
    scaleMax: "cx_scalemax",
    attribute: "cx_attribute",
    followsId: "cx_followsid",
    knownFact: "cx_knownfact",
    isRotated: "cx_isrotated",
    driverGroup: "cx_drivergroup",
    externalId: "cx_externalid",
    createdBy: "createdby",
    createdOn: "createdon",
    createdOnBehalfBy: "createdonbehalfby",
    modifiedBy: "modifiedby",
    modifiedOn: "modifiedon",
    modifiedOnBehalfBy: "modifiedonbehalfby",
    overriddenCreatedOn: "overriddencreatedon",
    stateCode: "statecode",
    statusCode: "statuscode",
    ownerId: "ownerid",
    owningBusinessUnit: "owningbusinessunit",
    owningTeam: "owningteam",
    owningUser: "owninguser",
  },
} as const;

export const CxQuestionAttribute = {
  professional: 773000000,
  likeable: 773000001,
  trustworthy: 773000002,
  atmosphere: 773000003,
  convenience: 773000004,
  timeliness: 773000005,
  proactivity: 773000006,
  kindness: 773000007,
  fairness: 773000008,
} as const;
export type CxQuestionAttribute = (typeof CxQuestionAttribute)[keyof typeof CxQuestionAttribute];

export const CxQuestionKnownFact = {
  city: 773000000,
  jobTitle: 773000001,
  segment: 773000002,
} as const;
export type CxQuestionKnownFact = (typeof CxQuestionKnownFact)[keyof typeof CxQuestionKnownFact];

export const CxRecipient = {
  logicalName: "cx_recipient",
  entitySet: "cx_recipients",
  id: "cx_recipientid",
  columns: {
    name: "cx_name",
    kind: "cx_kind",
    email: "cx_email",
    country: "cx_country",
    outsideEea: "cx_outsideeea",
    transferGround: "cx_transferground",
    agreementOn: "cx_agreementon",
    createdBy: "createdby",
    createdOn: "createdon",
    createdOnBehalfBy: "createdonbehalfby",
    modifiedBy: "modifiedby",
    modifiedOn: "modifiedon",
    modifiedOnBehalfBy: "modifiedonbehalfby",
    overriddenCreatedOn: "overriddencreatedon",
    stateCode: "statecode",
    statusCode: "statuscode",
    ownerId: "ownerid",
    owningBusinessUnit: "owningbusinessunit",
    owningTeam: "owningteam",
    owningUser: "owninguser",
  },
} as const;

export const CxRecipientKind = {
  processor: 773000000,
  jointController: 773000001,
  controller: 773000002,
  authority: 773000003,
} as const;
export type CxRecipientKind = (typeof CxRecipientKind)[keyof typeof CxRecipientKind];

export const CxRecognition = {
  logicalName: "cx_recognition",
  entitySet: "cx_recognitions",
  id: "cx_recognitionid",
  columns: {
    name: "cx_name",
    userId: "cx_userid",
    teamId: "cx_teamid",
    taskId: "cx_taskid",
    feedbackId: "cx_feedbackid",
    message: "cx_message",
    customersHelped: "cx_customershelped",
    givenOn: "cx_givenon",
    onBoard: "cx_onboard",
    createdBy: "createdby",
    createdOn: "createdon",
    createdOnBehalfBy: "createdonbehalfby",
    modifiedBy: "modifiedby",
    modifiedOn: "modifiedon",
    modifiedOnBehalfBy: "modifiedonbehalfby",
    overriddenCreatedOn: "overriddencreatedon",
    stateCode: "statecode",
    statusCode: "statuscode",
    ownerId: "ownerid",
    owningBusinessUnit: "owningbusinessunit",
    owningTeam: "owningteam",
    owningUser: "owninguser",
  },
} as const;

export const CxReferenceList = {
  logicalName: "cx_referencelist",
  entitySet: "cx_referencelists",
  id: "cx_referencelistid",
  columns: {
    name: "cx_name",
    table: "cx_table",
    installedOn: "cx_installedon",
    rows: "cx_rows",
    createdBy: "createdby",
    createdOn: "createdon",
    createdOnBehalfBy: "createdonbehalfby",
    modifiedBy: "modifiedby",
    modifiedOn: "modifiedon",
    modifiedOnBehalfBy: "modifiedonbehalfby",
    overriddenCreatedOn: "overriddencreatedon",
    stateCode: "statecode",
    statusCode: "statuscode",
    organizationId: "organizationid",
  },
} as const;

export const CxRetentionRule = {
  logicalName: "cx_retentionrule",
  entitySet: "cx_retentionrules",
  id: "cx_retentionruleid",
  columns: {
    name: "cx_name",
    table: "cx_table",
    dateColumn: "cx_datecolumn",
    condition: "cx_condition",
    purposeId: "cx_purposeid",
    months: "cx_months",
    action: "cx_action",
    ground: "cx_ground",
    lastRunOn: "cx_lastrunon",
    lastFailed: "cx_lastfailed",
    lastFailures: "cx_lastfailures",
    lastHandled: "cx_lasthandled",
    createdBy: "createdby",
    createdOn: "createdon",
    createdOnBehalfBy: "createdonbehalfby",
    modifiedBy: "modifiedby",
    modifiedOn: "modifiedon",
    modifiedOnBehalfBy: "modifiedonbehalfby",
    overriddenCreatedOn: "overriddencreatedon",
    stateCode: "statecode",
    statusCode: "statuscode",
    ownerId: "ownerid",
    owningBusinessUnit: "owningbusinessunit",
    owningTeam: "owningteam",
    owningUser: "owninguser",
  },
} as const;

export const CxRetentionRuleAction = {
  delete: 773000000,
  anonymise: 773000001,
  review: 773000002,
} as const;
export type CxRetentionRuleAction = (typeof CxRetentionRuleAction)[keyof typeof CxRetentionRuleAction];

export const CxRoadmapItem = {
  logicalName: "cx_roadmapitem",
  entitySet: "cx_roadmapitems",
  id: "cx_roadmapitemid",
  columns: {
    name: "cx_name",
    programId: "cx_programid",
    why: "cx_why",
    step: "cx_step",
    answerId: "cx_answerid",
    hours: "cx_hours",
    budget: "cx_budget",
    value: "cx_value",
    effort: "cx_effort",
    urgency: "cx_urgency",
    priority: "cx_priority",
    startsOn: "cx_startson",
    endsOn: "cx_endson",
    effectOn: "cx_effecton",
    state: "cx_state",
    warning: "cx_warning",
    createdBy: "createdby",
    createdOn: "createdon",
    createdOnBehalfBy: "createdonbehalfby",
    modifiedBy: "modifiedby",
    modifiedOn: "modifiedon",
    modifiedOnBehalfBy: "modifiedonbehalfby",
    overriddenCreatedOn: "overriddencreatedon",
    stateCode: "statecode",
    statusCode: "statuscode",
    ownerId: "ownerid",
    owningBusinessUnit: "owningbusinessunit",
    owningTeam: "owningteam",
    owningUser: "owninguser",
    exchangeRate: "exchangerate",
    transactionCurrencyId: "transactioncurrencyid",
  },
} as const;

export const CxRoadmapItemState = {
  planned: 773000000,
  inProgress: 773000001,
  done: 773000002,
  dropped: 773000003,
} as const;
export type CxRoadmapItemState = (typeof CxRoadmapItemState)[keyof typeof CxRoadmapItemState];

export const CxRoadmapItemWarning = {
  noHours: 773000000,
} as const;
export type CxRoadmapItemWarning = (typeof CxRoadmapItemWarning)[keyof typeof CxRoadmapItemWarning];

export const CxScheduledJob = {
  logicalName: "cx_scheduledjob",
  entitySet: "cx_scheduledjobs",
  id: "cx_scheduledjobid",
  columns: {
    name: "cx_name",
    code: "cx_code",
    everyMinutes: "cx_everyminutes",
    startedOn: "cx_startedon",
    nextDueOn: "cx_nextdueon",
    succeededOn: "cx_succeededon",
    finishedOn: "cx_finishedon",
    outcome: "cx_outcome",
    handled: "cx_handled",
    message: "cx_message",
    cursor: "cx_cursor",
    createdBy: "createdby",
    createdOn: "createdon",
    createdOnBehalfBy: "createdonbehalfby",
    modifiedBy: "modifiedby",
    modifiedOn: "modifiedon",
    modifiedOnBehalfBy: "modifiedonbehalfby",
    overriddenCreatedOn: "overriddencreatedon",
    stateCode: "statecode",
    statusCode: "statuscode",
    organizationId: "organizationid",
  },
} as const;

export const CxScheduledJobOutcome = {
  done: 773000000,
  continues: 773000001,
  failed: 773000002,
} as const;
export type CxScheduledJobOutcome = (typeof CxScheduledJobOutcome)[keyof typeof CxScheduledJobOutcome];

export const CxServiceElement = {
  logicalName: "cx_serviceelement",
  entitySet: "cx_serviceelements",
  id: "cx_serviceelementid",
  columns: {
    name: "cx_name",
    packageId: "cx_packageid",
    kind: "cx_kind",
    customerValue: "cx_customervalue",
    valueEvidence: "cx_valueevidence",
    valueN: "cx_valuen",
    evidenceText: "cx_evidencetext",
    cost: "cx_cost",
    verdict: "cx_verdict",
    verdictReason: "cx_verdictreason",
    communicatedOn: "cx_communicatedon",
    createdBy: "createdby",
    createdOn: "createdon",
    createdOnBehalfBy: "createdonbehalfby",
    modifiedBy: "modifiedby",
    modifiedOn: "modifiedon",
    modifiedOnBehalfBy: "modifiedonbehalfby",
    overriddenCreatedOn: "overriddencreatedon",
    stateCode: "statecode",
    statusCode: "statuscode",
    ownerId: "ownerid",
    owningBusinessUnit: "owningbusinessunit",
    owningTeam: "owningteam",
    owningUser: "owninguser",
    exchangeRate: "exchangerate",
    transactionCurrencyId: "transactioncurrencyid",
  },
} as const;

export const CxServiceElementVerdict = {
  grow: 773000000,
  keep: 773000001,
  show: 773000002,
  reduce: 773000003,
} as const;
export type CxServiceElementVerdict = (typeof CxServiceElementVerdict)[keyof typeof CxServiceElementVerdict];

export const CxServicePackage = {
  logicalName: "cx_servicepackage",
  entitySet: "cx_servicepackages",
  id: "cx_servicepackageid",
  columns: {
    name: "cx_name",
    programId: "cx_programid",
    description: "cx_description",
    rightElements: "cx_rightelements",
    communicable: "cx_communicable",
    visibleCheck: "cx_visiblecheck",
    visibleNote: "cx_visiblenote",
    expectationCheck: "cx_expectationcheck",
    expectationNote: "cx_expectationnote",
    detailCheck: "cx_detailcheck",
    detailNote: "cx_detailnote",
    firstTimeCheck: "cx_firsttimecheck",
    firstTimeNote: "cx_firsttimenote",
    reviewedOn: "cx_reviewedon",
    internalNotes: "cx_internalnotes",
    warning: "cx_warning",
    createdBy: "createdby",
    createdOn: "createdon",
    createdOnBehalfBy: "createdonbehalfby",
    modifiedBy: "modifiedby",
    modifiedOn: "modifiedon",
    modifiedOnBehalfBy: "modifiedonbehalfby",
    overriddenCreatedOn: "overriddencreatedon",
    stateCode: "statecode",
    statusCode: "statuscode",
    ownerId: "ownerid",
    owningBusinessUnit: "owningbusinessunit",
    owningTeam: "owningteam",
    owningUser: "owninguser",
  },
} as const;

export const CxServicePackageWarning = {
  noElements: 773000000,
  noFunctional: 773000001,
  noEmotional: 773000002,
} as const;
export type CxServicePackageWarning = (typeof CxServicePackageWarning)[keyof typeof CxServicePackageWarning];

export const CxStatement = {
  logicalName: "cx_statement",
  entitySet: "cx_statements",
  id: "cx_statementid",
  columns: {
    name: "cx_name",
    journeyId: "cx_journeyid",
    touchpointId: "cx_touchpointid",
    evidenceType: "cx_evidencetype",
    source: "cx_source",
    n: "cx_n",
    statedOn: "cx_statedon",
    createdBy: "createdby",
    createdOn: "createdon",
    createdOnBehalfBy: "createdonbehalfby",
    modifiedBy: "modifiedby",
    modifiedOn: "modifiedon",
    modifiedOnBehalfBy: "modifiedonbehalfby",
    overriddenCreatedOn: "overriddencreatedon",
    stateCode: "statecode",
    statusCode: "statuscode",
    ownerId: "ownerid",
    owningBusinessUnit: "owningbusinessunit",
    owningTeam: "owningteam",
    owningUser: "owninguser",
  },
} as const;

export const CxStepEvidence = {
  logicalName: "cx_stepevidence",
  entitySet: "cx_stepevidences",
  id: "cx_stepevidenceid",
  columns: {
    name: "cx_name",
    stepId: "cx_stepid",
    criterionCode: "cx_criterioncode",
    level: "cx_level",
    order: "cx_order",
    textEn: "cx_texten",
    textDa: "cx_textda",
    textSv: "cx_textsv",
    met: "cx_met",
    measuredValue: "cx_measuredvalue",
    threshold: "cx_threshold",
    leastN: "cx_leastn",
    templateThreshold: "cx_templatethreshold",
    n: "cx_n",
    explanation: "cx_explanation",
    checkedOn: "cx_checkedon",
    createdBy: "createdby",
    createdOn: "createdon",
    createdOnBehalfBy: "createdonbehalfby",
    modifiedBy: "modifiedby",
    modifiedOn: "modifiedon",
    modifiedOnBehalfBy: "modifiedonbehalfby",
    overriddenCreatedOn: "overriddencreatedon",
    stateCode: "statecode",
    statusCode: "statuscode",
    ownerId: "ownerid",
    owningBusinessUnit: "owningbusinessunit",
    owningTeam: "owningteam",
    owningUser: "owninguser",
  },
} as const;

export const CxStepTemplate = {
  logicalName: "cx_steptemplate",
  entitySet: "cx_steptemplates",
  id: "cx_steptemplateid",
  columns: {
    name: "cx_name",
    criterionCode: "cx_criterioncode",
    step: "cx_step",
    level: "cx_level",
    order: "cx_order",
    threshold: "cx_threshold",
    leastN: "cx_leastn",
    unit: "cx_unit",
    textEn: "cx_texten",
    textDa: "cx_textda",
    textSv: "cx_textsv",
    createdBy: "createdby",
    createdOn: "createdon",
    createdOnBehalfBy: "createdonbehalfby",
    modifiedBy: "modifiedby",
    modifiedOn: "modifiedon",
    modifiedOnBehalfBy: "modifiedonbehalfby",
    overriddenCreatedOn: "overriddencreatedon",
    stateCode: "statecode",
    statusCode: "statuscode",
    organizationId: "organizationid",
  },
} as const;

export const CxStepTemplateUnit = {
  yesNo: 773000000,
  count: 773000001,
  percent: 773000002,
  days: 773000003,
} as const;
export type CxStepTemplateUnit = (typeof CxStepTemplateUnit)[keyof typeof CxStepTemplateUnit];

export const CxSuppression = {
  logicalName: "cx_suppression",
  entitySet: "cx_suppressions",
  id: "cx_suppressionid",
  columns: {
    name: "cx_name",
    hmac: "cx_hmac",
    keyVersion: "cx_keyversion",
    kind: "cx_kind",
    toldOn: "cx_toldon",
    expiresOn: "cx_expireson",
    createdBy: "createdby",
    createdOn: "createdon",
    createdOnBehalfBy: "createdonbehalfby",
    modifiedBy: "modifiedby",
    modifiedOn: "modifiedon",
    modifiedOnBehalfBy: "modifiedonbehalfby",
    overriddenCreatedOn: "overriddencreatedon",
    stateCode: "statecode",
    statusCode: "statuscode",
    organizationId: "organizationid",
  },
} as const;

export const CxSuppressionKind = {
  email: 773000000,
  phone: 773000001,
} as const;
export type CxSuppressionKind = (typeof CxSuppressionKind)[keyof typeof CxSuppressionKind];

export const CxSurvey = {
  logicalName: "cx_survey",
  entitySet: "cx_surveys",
  id: "cx_surveyid",
  columns: {
    name: "cx_name",
    programId: "cx_programid",
    purposeId: "cx_purposeid",
    touchpointId: "cx_touchpointid",
    kind: "cx_kind",
    channel: "cx_channel",
    languages: "cx_languages",
    quietDays: "cx_quietdays",
    triggerEvent: "cx_triggerevent",
    neutralCheck: "cx_neutralcheck",
    neutralCheckedOn: "cx_neutralcheckedon",
    assessmentId: "cx_assessmentid",
    state: "cx_state",
    introEn: "cx_introen",
    introDa: "cx_introda",
    introSv: "cx_introsv",
    thanksEn: "cx_thanksen",
    thanksDa: "cx_thanksda",
    thanksSv: "cx_thankssv",
    seenBy: "cx_seenby",
    allowWithoutName: "cx_allowwithoutname",
    validDays: "cx_validdays",
    freshnessDays: "cx_freshnessdays",
    phoneFallback: "cx_phonefallback",
    accessibilityLevel: "cx_accessibilitylevel",
    externalSystem: "cx_externalsystem",
    externalSurveyId: "cx_externalsurveyid",
    createdBy: "createdby",
    createdOn: "createdon",
    createdOnBehalfBy: "createdonbehalfby",
    modifiedBy: "modifiedby",
    modifiedOn: "modifiedon",
    modifiedOnBehalfBy: "modifiedonbehalfby",
    overriddenCreatedOn: "overriddencreatedon",
    stateCode: "statecode",
    statusCode: "statuscode",
    ownerId: "ownerid",
    owningBusinessUnit: "owningbusinessunit",
    owningTeam: "owningteam",
    owningUser: "owninguser",
  },
} as const;

export const CxSurveyKind = {
  transactional: 773000000,
  relational: 773000001,
  concept: 773000002,
} as const;
export type CxSurveyKind = (typeof CxSurveyKind)[keyof typeof CxSurveyKind];

export const CxSurveyTriggerEvent = {
  manual: 773000000,
  visit: 773000001,
  caseClosed: 773000002,
  delivery: 773000003,
  taskClosed: 773000004,
} as const;
export type CxSurveyTriggerEvent = (typeof CxSurveyTriggerEvent)[keyof typeof CxSurveyTriggerEvent];

export const CxSurveyNeutralCheck = {
  notChecked: 773000000,
  neutral: 773000001,
  promotional: 773000002,
} as const;
export type CxSurveyNeutralCheck = (typeof CxSurveyNeutralCheck)[keyof typeof CxSurveyNeutralCheck];

export const CxSurveyState = {
  draft: 773000000,
  active: 773000001,
  closed: 773000002,
} as const;
export type CxSurveyState = (typeof CxSurveyState)[keyof typeof CxSurveyState];

export const CxSurveyAccessibilityLevel = {
  notChecked: 773000000,
  a: 773000001,
  aa: 773000002,
  aaa: 773000003,
} as const;
export type CxSurveyAccessibilityLevel = (typeof CxSurveyAccessibilityLevel)[keyof typeof CxSurveyAccessibilityLevel];

export const CxTheme = {
  logicalName: "cx_theme",
  entitySet: "cx_themes",
  id: "cx_themeid",
  columns: {
    name: "cx_name",
    code: "cx_code",
    nameDa: "cx_nameda",
    nameSv: "cx_namesv",
    keywordsEn: "cx_keywordsen",
    keywordsDa: "cx_keywordsda",
    keywordsSv: "cx_keywordssv",
    driverGroup: "cx_drivergroup",
    isError: "cx_iserror",
    createdBy: "createdby",
    createdOn: "createdon",
    createdOnBehalfBy: "createdonbehalfby",
    modifiedBy: "modifiedby",
    modifiedOn: "modifiedon",
    modifiedOnBehalfBy: "modifiedonbehalfby",
    overriddenCreatedOn: "overriddencreatedon",
    stateCode: "statecode",
    statusCode: "statuscode",
    ownerId: "ownerid",
    owningBusinessUnit: "owningbusinessunit",
    owningTeam: "owningteam",
    owningUser: "owninguser",
  },
} as const;

export const CxTool = {
  logicalName: "cx_tool",
  entitySet: "cx_tools",
  id: "cx_toolid",
  columns: {
    name: "cx_name",
    code: "cx_code",
    nameDa: "cx_nameda",
    nameSv: "cx_namesv",
    school: "cx_school",
    tracks: "cx_tracks",
    situations: "cx_situations",
    situationsDa: "cx_situationsda",
    situationsSv: "cx_situationssv",
    howTo: "cx_howto",
    howToDa: "cx_howtoda",
    howToSv: "cx_howtosv",
    needsConsent: "cx_needsconsent",
    order: "cx_order",
    createdBy: "createdby",
    createdOn: "createdon",
    createdOnBehalfBy: "createdonbehalfby",
    modifiedBy: "modifiedby",
    modifiedOn: "modifiedon",
    modifiedOnBehalfBy: "modifiedonbehalfby",
    overriddenCreatedOn: "overriddencreatedon",
    stateCode: "statecode",
    statusCode: "statuscode",
    organizationId: "organizationid",
  },
} as const;

export const CxToolSchool = {
  tqm: 773000000,
  serviceManagement: 773000001,
  cem: 773000002,
} as const;
export type CxToolSchool = (typeof CxToolSchool)[keyof typeof CxToolSchool];

export const CxTouchpoint = {
  logicalName: "cx_touchpoint",
  entitySet: "cx_touchpoints",
  id: "cx_touchpointid",
  columns: {
    name: "cx_name",
    journeyId: "cx_journeyid",
    phase: "cx_phase",
    stage: "cx_stage",
    order: "cx_order",
    channel: "cx_channel",
    presence: "cx_presence",
    intent: "cx_intent",
    customerAim: "cx_customeraim",
    companyAim: "cx_companyaim",
    valuePromise: "cx_valuepromise",
    functionalExpectation: "cx_functionalexpectation",
    emotionalExpectation: "cx_emotionalexpectation",
    expectationScore: "cx_expectationscore",
    experienceScore: "cx_experiencescore",
    gap: "cx_gap",
    gapChoice: "cx_gapchoice",
    gapChoiceReason: "cx_gapchoicereason",
    need: "cx_need",
    frustration: "cx_frustration",
    friction: "cx_friction",
    critical: "cx_critical",
    difficult: "cx_difficult",
    momentThatMatters: "cx_momentthatmatters",
    emotionIdea: "cx_emotionidea",
    unitId: "cx_unitid",
    office: "cx_office",
    responsibleId: "cx_responsibleid",
    toBe: "cx_tobe",
    lastVisitedOn: "cx_lastvisitedon",
    lastMeasuredOn: "cx_lastmeasuredon",
    stageId: "cx_stageid",
    asIsId: "cx_asisid",
    convenience: "cx_convenience",
    timeliness: "cx_timeliness",
    proactivity: "cx_proactivity",
    kindness: "cx_kindness",
    fairness: "cx_fairness",
    gapChosenOn: "cx_gapchosenon",
    gapChosenById: "cx_gapchosenbyid",
    warning: "cx_warning",
    createdBy: "createdby",
    createdOn: "createdon",
    createdOnBehalfBy: "createdonbehalfby",
    modifiedBy: "modifiedby",
    modifiedOn: "modifiedon",
    modifiedOnBehalfBy: "modifiedonbehalfby",
    overriddenCreatedOn: "overriddencreatedon",
    stateCode: "statecode",
    statusCode: "statuscode",
    ownerId: "ownerid",
    owningBusinessUnit: "owningbusinessunit",
    owningTeam: "owningteam",
    owningUser: "owninguser",
  },
} as const;

export const CxTouchpointPhase = {
  before: 773000000,
  during: 773000001,
  after: 773000002,
} as const;
export type CxTouchpointPhase = (typeof CxTouchpointPhase)[keyof typeof CxTouchpointPhase];

export const CxTouchpointPresence = {
  digital: 773000000,
  physical: 773000001,
} as const;
export type CxTouchpointPresence = (typeof CxTouchpointPresence)[keyof typeof CxTouchpointPresence];

export const CxTouchpointIntent = {
  see: 773000000,
  know: 773000001,
  find: 773000002,
  buy: 773000003,
} as const;
export type CxTouchpointIntent = (typeof CxTouchpointIntent)[keyof typeof CxTouchpointIntent];

export const CxTouchpointGapChoice = {
  raiseExperience: 773000000,
  adjustExpectation: 773000001,
} as const;
export type CxTouchpointGapChoice = (typeof CxTouchpointGapChoice)[keyof typeof CxTouchpointGapChoice];

export const CxTouchpointOffice = {
  front: 773000000,
  back: 773000001,
} as const;
export type CxTouchpointOffice = (typeof CxTouchpointOffice)[keyof typeof CxTouchpointOffice];

export const CxTouchpointWarning = {
  noResponsible: 773000000,
  noDepartment: 773000001,
} as const;
export type CxTouchpointWarning = (typeof CxTouchpointWarning)[keyof typeof CxTouchpointWarning];

export const CxTouchpointEvaluation = {
  logicalName: "cx_touchpointevaluation",
  entitySet: "cx_touchpointevaluations",
  id: "cx_touchpointevaluationid",
  columns: {
    name: "cx_name",
    touchpointId: "cx_touchpointid",
    programId: "cx_programid",
    unitId: "cx_unitid",
    visitorId: "cx_visitorid",
    visitorIsManager: "cx_visitorismanager",
    visitedOn: "cx_visitedon",
    channel: "cx_channel",
    waitingSeconds: "cx_waitingseconds",
    transfers: "cx_transfers",
    listened: "cx_listened",
    service: "cx_service",
    sales: "cx_sales",
    score: "cx_score",
    asIs: "cx_asis",
    toBe: "cx_tobe",
    createdBy: "createdby",
    createdOn: "createdon",
    createdOnBehalfBy: "createdonbehalfby",
    modifiedBy: "modifiedby",
    modifiedOn: "modifiedon",
    modifiedOnBehalfBy: "modifiedonbehalfby",
    overriddenCreatedOn: "overriddencreatedon",
    stateCode: "statecode",
    statusCode: "statuscode",
    ownerId: "ownerid",
    owningBusinessUnit: "owningbusinessunit",
    owningTeam: "owningteam",
    owningUser: "owninguser",
  },
} as const;

export const CxTouchpointHit = {
  logicalName: "cx_touchpointhit",
  entitySet: "cx_touchpointhits",
  id: "cx_touchpointhitid",
  columns: {
    name: "cx_name",
    touchpointId: "cx_touchpointid",
    contactId: "cx_contactid",
    what: "cx_what",
    happenedOn: "cx_happenedon",
    sourceSystem: "cx_sourcesystem",
    sourceId: "cx_sourceid",
    createdBy: "createdby",
    createdOn: "createdon",
    createdOnBehalfBy: "createdonbehalfby",
    modifiedBy: "modifiedby",
    modifiedOn: "modifiedon",
    modifiedOnBehalfBy: "modifiedonbehalfby",
    overriddenCreatedOn: "overriddencreatedon",
    stateCode: "statecode",
    statusCode: "statuscode",
    organizationId: "organizationid",
  },
} as const;

export const CxTrainingNeed = {
  logicalName: "cx_trainingneed",
  entitySet: "cx_trainingneeds",
  id: "cx_trainingneedid",
  columns: {
    name: "cx_name",
    programId: "cx_programid",
    unitId: "cx_unitid",
    staffLevel: "cx_stafflevel",
    role: "cx_role",
    now: "cx_now",
    wanted: "cx_wanted",
    gap: "cx_gap",
    people: "cx_people",
    dueOn: "cx_dueon",
    createdBy: "createdby",
    createdOn: "createdon",
    createdOnBehalfBy: "createdonbehalfby",
    modifiedBy: "modifiedby",
    modifiedOn: "modifiedon",
    modifiedOnBehalfBy: "modifiedonbehalfby",
    overriddenCreatedOn: "overriddencreatedon",
    stateCode: "statecode",
    statusCode: "statuscode",
    ownerId: "ownerid",
    owningBusinessUnit: "owningbusinessunit",
    owningTeam: "owningteam",
    owningUser: "owninguser",
  },
} as const;

export const CxTrainingSession = {
  logicalName: "cx_trainingsession",
  entitySet: "cx_trainingsessions",
  id: "cx_trainingsessionid",
  columns: {
    name: "cx_name",
    programId: "cx_programid",
    needId: "cx_needid",
    unitId: "cx_unitid",
    staffLevel: "cx_stafflevel",
    plannedOn: "cx_plannedon",
    heldOn: "cx_heldon",
    invited: "cx_invited",
    attended: "cx_attended",
    hours: "cx_hours",
    anchoringPlan: "cx_anchoringplan",
    onboarding: "cx_onboarding",
    warning: "cx_warning",
    createdBy: "createdby",
    createdOn: "createdon",
    createdOnBehalfBy: "createdonbehalfby",
    modifiedBy: "modifiedby",
    modifiedOn: "modifiedon",
    modifiedOnBehalfBy: "modifiedonbehalfby",
    overriddenCreatedOn: "overriddencreatedon",
    stateCode: "statecode",
    statusCode: "statuscode",
    ownerId: "ownerid",
    owningBusinessUnit: "owningbusinessunit",
    owningTeam: "owningteam",
    owningUser: "owninguser",
  },
} as const;

export const CxTrainingSessionWarning = {
  noAnchoring: 773000000,
} as const;
export type CxTrainingSessionWarning = (typeof CxTrainingSessionWarning)[keyof typeof CxTrainingSessionWarning];

export const CxUnit = {
  logicalName: "cx_unit",
  entitySet: "cx_units",
  id: "cx_unitid",
  columns: {
    name: "cx_name",
    code: "cx_code",
    isDepartment: "cx_isdepartment",
    isBackOffice: "cx_isbackoffice",
    parentId: "cx_parentid",
    headcount: "cx_headcount",
    createdBy: "createdby",
    createdOn: "createdon",
    createdOnBehalfBy: "createdonbehalfby",
    modifiedBy: "modifiedby",
    modifiedOn: "modifiedon",
    modifiedOnBehalfBy: "modifiedonbehalfby",
    overriddenCreatedOn: "overriddencreatedon",
    stateCode: "statecode",
    statusCode: "statuscode",
    organizationId: "organizationid",
  },
} as const;

export const CxUnitResult = {
  logicalName: "cx_unitresult",
  entitySet: "cx_unitresults",
  id: "cx_unitresultid",
  columns: {
    name: "cx_name",
    unitId: "cx_unitid",
    periodStart: "cx_periodstart",
    periodEnd: "cx_periodend",
    leadership: "cx_leadership",
    employee: "cx_employee",
    customer: "cx_customer",
    result: "cx_result",
    resultIndex: "cx_resultindex",
    staffN: "cx_staffn",
    customerN: "cx_customern",
    createdBy: "createdby",
    createdOn: "createdon",
    createdOnBehalfBy: "createdonbehalfby",
    modifiedBy: "modifiedby",
    modifiedOn: "modifiedon",
    modifiedOnBehalfBy: "modifiedonbehalfby",
    overriddenCreatedOn: "overriddencreatedon",
    stateCode: "statecode",
    statusCode: "statuscode",
    ownerId: "ownerid",
    owningBusinessUnit: "owningbusinessunit",
    owningTeam: "owningteam",
    owningUser: "owninguser",
    exchangeRate: "exchangerate",
    transactionCurrencyId: "transactioncurrencyid",
  },
} as const;

export const Email = {
  logicalName: "email",
  entitySet: "emails",
  id: "activityid",
  columns: {
    purposeId: "cx_purposeid",
    conversationId: "cx_conversationid",
    answerDue: "cx_answerdue",
    answeredOn: "cx_answeredon",
    escalationLevel: "cx_escalationlevel",
    escalatedOn: "cx_escalatedon",
    knowledgeAnswerId: "cx_knowledgeanswerid",
    lookReason: "cx_lookreason",
    lookById: "cx_lookbyid",
    lookOn: "cx_lookon",
    subject: "subject",
    description: "description",
    from: "from",
    to: "to",
    cc: "cc",
    bcc: "bcc",
    sender: "sender",
    toRecipients: "torecipients",
    directionCode: "directioncode",
    regardingObjectId: "regardingobjectid",
    ownerId: "ownerid",
    stateCode: "statecode",
    statusCode: "statuscode",
    trackingToken: "trackingtoken",
    messageId: "messageid",
    parentActivityId: "parentactivityid",
    internetMessageHeaders: "internetmessageheaders",
    priorityCode: "prioritycode",
    actualEnd: "actualend",
    sentOn: "senton",
    createdOn: "createdon",
  },
} as const;

export const EnvironmentVariableDefinition = {
  logicalName: "environmentvariabledefinition",
  entitySet: "environmentvariabledefinitions",
  id: "environmentvariabledefinitionid",
  columns: {
    schemaName: "schemaname",
    defaultValue: "defaultvalue",
  },
} as const;

export const EnvironmentVariableValue = {
  logicalName: "environmentvariablevalue",
  entitySet: "environmentvariablevalues",
  id: "environmentvariablevalueid",
  columns: {
    schemaName: "schemaname",
    value: "value",
    environmentVariableDefinitionId: "environmentvariabledefinitionid",
  },
} as const;

export const PhoneCall = {
  logicalName: "phonecall",
  entitySet: "phonecalls",
  id: "activityid",
  columns: {
    purposeId: "cx_purposeid",
    conversationId: "cx_conversationid",
    answerDue: "cx_answerdue",
    answeredOn: "cx_answeredon",
    escalationLevel: "cx_escalationlevel",
    escalatedOn: "cx_escalatedon",
    knowledgeAnswerId: "cx_knowledgeanswerid",
    lookReason: "cx_lookreason",
    lookById: "cx_lookbyid",
    lookOn: "cx_lookon",
    subject: "subject",
    description: "description",
    from: "from",
    to: "to",
    phoneNumber: "phonenumber",
    directionCode: "directioncode",
    regardingObjectId: "regardingobjectid",
    ownerId: "ownerid",
    scheduledEnd: "scheduledend",
    stateCode: "statecode",
    statusCode: "statuscode",
    actualEnd: "actualend",
    leftVoiceMail: "leftvoicemail",
    priorityCode: "prioritycode",
    createdOn: "createdon",
  },
} as const;

export const Queue = {
  logicalName: "queue",
  entitySet: "queues",
  id: "queueid",
  columns: {
    name: "name",
  },
} as const;

export const SystemUser = {
  logicalName: "systemuser",
  entitySet: "systemusers",
  id: "systemuserid",
  columns: {
    recognitionOptIn: "cx_recognitionoptin",
    fullName: "fullname",
    firstName: "firstname",
    lastName: "lastname",
    internalEMailAddress: "internalemailaddress",
    domainName: "domainname",
    businessUnitId: "businessunitid",
    parentSystemUserId: "parentsystemuserid",
    isDisabled: "isdisabled",
    applicationId: "applicationid",
  },
} as const;

export const Task = {
  logicalName: "task",
  entitySet: "tasks",
  id: "activityid",
  columns: {
    followUpType: "cx_followuptype",
    followUpCustomer: "cx_followupcustomer",
    feedbackId: "cx_feedbackid",
    alertId: "cx_alertid",
    severity: "cx_severity",
    slaDue: "cx_sladue",
    firstResponseOn: "cx_firstresponseon",
    escalationLevel: "cx_escalationlevel",
    escalatedOn: "cx_escalatedon",
    outcome: "cx_outcome",
    cause: "cx_cause",
    closingNote: "cx_closingnote",
    goodwillAmount: "cx_goodwillamount",
    learning: "cx_learning",
    reaskedOn: "cx_reaskedon",
    backOffice: "cx_backoffice",
    subject: "subject",
    description: "description",
    regardingObjectId: "regardingobjectid",
    ownerId: "ownerid",
    scheduledEnd: "scheduledend",
    stateCode: "statecode",
    statusCode: "statuscode",
    priorityCode: "prioritycode",
    actualEnd: "actualend",
    createdOn: "createdon",
    modifiedOn: "modifiedon",
  },
} as const;

export const TaskOutcome = {
  recovered: 773000000,
  partlyRecovered: 773000001,
  notRecovered: 773000002,
  notReached: 773000003,
  thanked: 773000004,
  noActionNeeded: 773000005,
} as const;
export type TaskOutcome = (typeof TaskOutcome)[keyof typeof TaskOutcome];

export const TaskCause = {
  product: 773000000,
  error: 773000001,
  waiting: 773000002,
  behaviour: 773000003,
  information: 773000004,
  price: 773000005,
  expectation: 773000006,
  other: 773000007,
} as const;
export type TaskCause = (typeof TaskCause)[keyof typeof TaskCause];

export const Team = {
  logicalName: "team",
  entitySet: "teams",
  id: "teamid",
  columns: {
    name: "name",
    businessUnitId: "businessunitid",
    teamType: "teamtype",
    isDefault: "isdefault",
  },
} as const;

export const UserSettings = {
  logicalName: "usersettings",
  entitySet: "usersettingscollection",
  id: "systemuserid",
  columns: {
    systemUserId: "systemuserid",
    uILanguageId: "uilanguageid",
    timeZoneCode: "timezonecode",
  },
} as const;

export const CxBuyerRole = {
  decides: 773000000,
  influences: 773000001,
  uses: 773000002,
  pays: 773000003,
} as const;
export type CxBuyerRole = (typeof CxBuyerRole)[keyof typeof CxBuyerRole];

export const CxChannel = {
  email: 773000000,
  sms: 773000001,
  phone: 773000002,
  post: 773000003,
  web: 773000004,
  app: 773000005,
  social: 773000006,
  chat: 773000007,
  inPerson: 773000008,
  device: 773000009,
} as const;
export type CxChannel = (typeof CxChannel)[keyof typeof CxChannel];

export const CxCheck = {
  notReviewed: 773000000,
  no: 773000001,
  partly: 773000002,
  yes: 773000003,
} as const;
export type CxCheck = (typeof CxCheck)[keyof typeof CxCheck];

export const CxCountry = {
  denmark: 773000000,
  sweden: 773000001,
} as const;
export type CxCountry = (typeof CxCountry)[keyof typeof CxCountry];

export const CxCountryRule = {
  priorConsent: 773000000,
  priorConsentOfPersons: 773000001,
  forbidden: 773000002,
} as const;
export type CxCountryRule = (typeof CxCountryRule)[keyof typeof CxCountryRule];

export const CxElementKind = {
  functional: 773000000,
  emotional: 773000001,
} as const;
export type CxElementKind = (typeof CxElementKind)[keyof typeof CxElementKind];

export const CxEvidenceType = {
  observation: 773000000,
  feedback: 773000001,
  digitalTrace: 773000002,
  interview: 773000003,
  figures: 773000004,
  assumption: 773000005,
} as const;
export type CxEvidenceType = (typeof CxEvidenceType)[keyof typeof CxEvidenceType];

export const CxFollowUpType = {
  recovery: 773000000,
  thank: 773000001,
  complaint: 773000002,
  silence: 773000003,
  disruption: 773000004,
  idea: 773000005,
  learning: 773000006,
} as const;
export type CxFollowUpType = (typeof CxFollowUpType)[keyof typeof CxFollowUpType];

export const CxHealth = {
  atRisk: 773000000,
  neutral: 773000001,
  promoter: 773000002,
  silent: 773000003,
} as const;
export type CxHealth = (typeof CxHealth)[keyof typeof CxHealth];

export const CxHousehold = {
  single: 773000000,
  couple: 773000001,
  youngChildren: 773000002,
  teenagers: 773000003,
  shared: 773000004,
} as const;
export type CxHousehold = (typeof CxHousehold)[keyof typeof CxHousehold];

export const CxInterest = {
  sport: 773000000,
  outdoors: 773000001,
  homeAndGarden: 773000002,
  food: 773000003,
  culture: 773000004,
  travel: 773000005,
  technology: 773000006,
} as const;
export type CxInterest = (typeof CxInterest)[keyof typeof CxInterest];

export const CxKeepGround = {
  expression: 773000000,
  legalObligation: 773000001,
  bookkeeping: 773000002,
  publicHealth: 773000003,
  archiving: 773000004,
  legalClaims: 773000005,
  accountability: 773000006,
  contract: 773000007,
  unfounded: 773000008,
  notIdentified: 773000009,
  rightsOfOthers: 773000010,
  notThisPerson: 773000011,
} as const;
export type CxKeepGround = (typeof CxKeepGround)[keyof typeof CxKeepGround];

export const CxLanguage = {
  english: 773000000,
  danish: 773000001,
  swedish: 773000002,
} as const;
export type CxLanguage = (typeof CxLanguage)[keyof typeof CxLanguage];

export const CxLegalBasis = {
  consent: 773000000,
  contract: 773000001,
  legalObligation: 773000002,
  vitalInterests: 773000003,
  publicTask: 773000004,
  legitimateInterest: 773000005,
} as const;
export type CxLegalBasis = (typeof CxLegalBasis)[keyof typeof CxLegalBasis];

export const CxMessageKind = {
  correspondence: 773000000,
  service: 773000001,
  contract: 773000002,
  legalDuty: 773000003,
  privacyRequest: 773000004,
  breachNotice: 773000005,
  survey: 773000006,
  reviewRequest: 773000007,
  marketing: 773000008,
  similarProducts: 773000009,
  consentRequest: 773000010,
  tracking: 773000011,
} as const;
export type CxMessageKind = (typeof CxMessageKind)[keyof typeof CxMessageKind];

export const CxMetric = {
  nps: 773000000,
  csat: 773000001,
  ces: 773000002,
  nes: 773000003,
  lba: 773000004,
  expectation: 773000005,
  perceivedValue: 773000006,
  sentiment: 773000007,
  complaints: 773000008,
  churn: 773000009,
  retention: 773000010,
  promoterShare: 773000011,
  responseRate: 773000012,
  recoveryRate: 773000013,
  enps: 773000014,
  errorRate: 773000015,
  answer: 773000016,
} as const;
export type CxMetric = (typeof CxMetric)[keyof typeof CxMetric];

export const CxOccupation = {
  employed: 773000000,
  selfEmployed: 773000001,
  student: 773000002,
  retired: 773000003,
  atHome: 773000004,
} as const;
export type CxOccupation = (typeof CxOccupation)[keyof typeof CxOccupation];

export const CxPersonalKind = {
  identifier: 773000000,
  contact: 773000001,
  freeText: 773000002,
  special: 773000003,
} as const;
export type CxPersonalKind = (typeof CxPersonalKind)[keyof typeof CxPersonalKind];

export const CxQuestionType = {
  nps: 773000000,
  csat: 773000001,
  ces: 773000002,
  emotion: 773000003,
  lba: 773000004,
  expectation: 773000005,
  perceivedValue: 773000006,
  ownWords: 773000007,
  attribute: 773000008,
  sentenceCompletion: 773000009,
} as const;
export type CxQuestionType = (typeof CxQuestionType)[keyof typeof CxQuestionType];

export const CxRefusalReason = {
  noConsent: 773000000,
  refused: 773000001,
  declinedSurveys: 773000002,
  objected: 773000003,
  restricted: 773000004,
  erased: 773000005,
  suppressed: 773000006,
  quietPeriod: 773000007,
  notNeutral: 773000008,
  noAddress: 773000009,
  child: 773000010,
  protectionList: 773000011,
  frequencyCap: 773000012,
  notAllowed: 773000013,
  needsReview: 773000014,
} as const;
export type CxRefusalReason = (typeof CxRefusalReason)[keyof typeof CxRefusalReason];

export const CxSeverity = {
  low: 773000000,
  medium: 773000001,
  high: 773000002,
  critical: 773000003,
} as const;
export type CxSeverity = (typeof CxSeverity)[keyof typeof CxSeverity];

export const CxSituationField = {
  household: 773000000,
  occupation: 773000001,
  interests: 773000002,
  buyerRole: 773000003,
} as const;
export type CxSituationField = (typeof CxSituationField)[keyof typeof CxSituationField];

export const CxStaffLevel = {
  leaders: 773000000,
  staff: 773000001,
} as const;
export type CxStaffLevel = (typeof CxStaffLevel)[keyof typeof CxStaffLevel];

export const CxStepCode = {
  status: 773000000,
  businessCase: 773000001,
  ambition: 773000002,
  toolbox: 773000003,
  voice: 773000004,
  culture: 773000005,
} as const;
export type CxStepCode = (typeof CxStepCode)[keyof typeof CxStepCode];

export const CxSubjectKind = {
  customer: 773000000,
  staff: 773000001,
} as const;
export type CxSubjectKind = (typeof CxSubjectKind)[keyof typeof CxSubjectKind];

export const CxTrack = {
  stopChurn: 773000000,
  realign: 773000001,
  reawaken: 773000002,
  differentiate: 773000003,
  fixQuality: 773000004,
  hold: 773000005,
} as const;
export type CxTrack = (typeof CxTrack)[keyof typeof CxTrack];

export const CxTrend = {
  up: 773000000,
  steady: 773000001,
  down: 773000002,
} as const;
export type CxTrend = (typeof CxTrend)[keyof typeof CxTrend];

export const CxValence = {
  positive: 773000000,
  neutral: 773000001,
  negative: 773000002,
} as const;
export type CxValence = (typeof CxValence)[keyof typeof CxValence];
