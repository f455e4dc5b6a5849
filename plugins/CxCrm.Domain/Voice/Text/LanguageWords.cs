namespace CxCrm.Domain.Voice.Text;

/// <summary>Everyday words by which a reader knows a language, short ones above all; a word may stand in several lists.</summary>
internal static class LanguageWords
{
    public const string Danish =
        "jeg du han hun vi i de det den der dem os jer jeres mig dig sig min mit mine din dit dine sin sit sine vores hans hendes deres man en et er var været bliver blev blevet have har havde haft " +
        "kan kunne skal skulle vil ville må måtte bør burde gør gjorde gjort får fik fået går gik gået kommer kom kommet siger sagde sagt ved vidste tager tog taget giver gav givet ser så set står stod " +
        "og eller men at som når hvis fordi da før efter under over mellem med uden ved til fra for om på af ad hos op ned ud ind hen hjem igen endnu stadig altid aldrig ofte nu her der hvor hvad hvem " +
        "hvorfor hvordan hvilken hvilket ikke ingen intet ingenting nogen noget nogle alle alt meget mere mest lidt mindre mange få flere begge hver hvert anden andet andre samme selv kun bare også lige " +
        "godt god gode bedre bedst dårlig dårligt dårlige værre værst stor stort store lille små ny nyt nye gammel gamle første sidste hurtig hurtigt langsomt nem nemt svært dyr dyrt dyre billigt billig " +
        "tak hej øv tja nej ja venlig venlige venligt flink flinke søde sød rar dejlig dejligt fint fin helt rigtig virkelig altså jo nok vel da ellers faktisk simpelthen endelig ligesom sådan måske " +
        "kunde kunder medarbejder medarbejdere uge uger måned måneder dag dage år time timer minutter penge pengene regning regningen pakke pakken levering leveret varen varer butik butikken hjemmeside " +
        "hjemmesiden telefon telefonen svar svarer svarede spørgsmål fejl problem problemer hjælp hjælpe hjalp hjulpet oplevelse oplevelsen kvaliteten prisen betale betalt bestilt bestilling købt købe " +
        "ringe ringer ringede skrev skriver ventede venter vente kø køen tilfreds utilfreds skuffet glad sur vred tilbage fungerer virker anbefale anbefaler anbefales igennem omkring imellem hverken mod " +
        "synes tror føler følte elsker håber mener forstår forstod lovede lover mangler manglede elendig elendigt ros tider gang gange hele ekstra";

    public const string Swedish =
        "jag du han hon vi ni de det den dem dom oss er era ert mig mej dig dej sig min mitt mina din ditt dina sin sitt sina vår vårt våra hans hennes deras man en ett är var varit blir blev blivit bli ha " +
        "har hade haft kan kunde kunna ska skulle vill ville måste bör borde gör gjorde gjort göra får fick fått går gick gått komma kommer kom kommit säger sa sagt säga vet visste tar tog tagit ger gav " +
        "gett ser såg sett står stod och eller men att som när om för därför innan efter under över mellan med utan vid till från på av hos upp ner ut in hem igen ännu fortfarande alltid aldrig ofta nu här " +
        "där var vad vem varför hur vilken vilket inte ej ingen inget inga ingenting någon något några alla allt mycket mer mest lite mindre många få fler båda varje annan annat andra samma själv bara också " +
        "bra god goda bättre bäst dålig dåligt dåliga sämre sämst stor stort stora liten litet små ny nytt nya gammal gamla första sista snabb snabbt långsamt lätt svårt dyr dyrt dyra billigt billig " +
        "tack hej nja nej ja vänlig vänliga trevlig trevligt trevliga snäll snälla schysst skön skönt fin fint helt riktigt verkligen alltså ju nog väl annars faktiskt enkelt äntligen liksom sådan kanske " +
        "kund kunder kundtjänst personal personalen vecka veckor månad månader dag dagar år timme timmar minuter pengar pengarna räkning räkningen paket paketet leverans levererat leveransen varan varor butik " +
        "butiken hemsida hemsidan sidan telefon telefonen svar svarar svarade fråga frågor fel problem hjälp hjälpa hjälpte hjälpt upplevelse upplevelsen kvalitet kvaliteten priset betala betalat betalade " +
        "beställt beställde beställning köpt köpa köpte ringa ringer ringde skrev skriver väntade väntar vänta kö kön nöjd missnöjd besviken glad sur arg tillbaka fungerar funkar rekommendera rekommenderar " +
        "rekommenderas genom runt varken mot tycker tyckte tror känner kände känns älskar hoppas menar förstår förstod lovade lovar saknas saknades uselt usel toppen kanon jätte jättebra hela gång gånger extra " +
        "sen sedan blivit nån nåt än ändå redan direkt mejl inom trots fast";

    public const string English =
        "i you he she we they it me him her us them my your his its our their mine yours ours theirs this that these those a an the is are was were be been being am have has had having do does did done doing " +
        "can could shall should will would may might must get got gets getting go goes went gone come came comes say said says know knew take took taken give gave given see saw seen make made think thought " +
        "and or but if because when while before after under over between with without at to from for of on in into out up down off about again still always never often now here there where what who why how " +
        "which not no none nothing nobody some any all every each other another same self only just also too very more most less least many much few several both than then so as by good great better best bad " +
        "worse worst big small new old first last fast quick quickly slow slowly easy hard expensive cheap thanks thank hi hello yes please friendly kind nice lovely fine really quite actually simply finally " +
        "like maybe customer customers staff service week weeks month months day days year years hour hours minute minutes money bill invoice parcel delivery delivered item items shop store website site page " +
        "phone call called calls answer answered reply replied question questions problem problems issue issues help helped helpful experience quality price prices pay paid paying order ordered bought buy rang " +
        "ring wrote waited waiting wait queue satisfied happy unhappy disappointed angry back work works worked working recommend through around against feel felt love hope told tell someone everyone anyone " +
        "dont doesnt didnt cant couldnt wont wouldnt isnt wasnt youre theyre im ive its everything anything something people way time times awful terrible brilliant excellent perfect poor useless rude waste of job " +
        "well done nope away own lot lots once twice right wrong sorry far off till until since ever even";
}
