using System.Text;
using Desmigratif.Domain.Registers;
using Desmigratif.Serialization.Reading;
using NodaTime;

namespace Desmigratif.Rules.Tests.Assignment;

/// <summary>A small village whose only best proposal is known, with every byte of it.</summary>
internal static class WorkedExample
{
    public const string Bundle =
        """
        {"type":"bundle","schema":"desmigratif/1.0","id":"b-example","village":"5203082001","producedAt":"2026-11-21T03:00:00Z","producer":{"name":"example","version":"1.0"},"purpose":"test","profile":"draft"}
        {"type":"village","id":"v","code":"5203082001","name":"Anjani"}
        {"type":"person","id":"p01","name":"Contoh Satu","sex":"female","birthDate":"2016-04-02","religion":"islam","address":{"hamlet":"Timur"},"location":{"lat":-8.6000,"lng":116.5000},"mother":{"person":"p21","name":"Contoh Ibu","certainty":"stated"}}
        {"type":"person","id":"p02","name":"Contoh Dua","sex":"male","birthDate":"2018-09-15","religion":"islam","address":{"hamlet":"Timur"},"location":{"lat":-8.6000,"lng":116.5000},"mother":{"person":"p21","name":"Contoh Ibu","certainty":"stated"}}
        {"type":"person","id":"p03","name":"Contoh Tiga","sex":"female","birthDate":"2013-01-20","religion":"islam","address":{"hamlet":"Timur"},"location":{"lat":-8.6040,"lng":116.5030}}
        {"type":"person","id":"p04","name":"Contoh Empat","sex":"male","birthDate":"2011-11-21","religion":"hindu","address":{"hamlet":"Barat"},"location":{"lat":-8.6120,"lng":116.4900}}
        {"type":"person","id":"p05","name":"Contoh Lima","sex":"female","birthDate":"2019-03-03","religion":"islam","address":{"hamlet":"Barat"}}
        {"type":"person","id":"p06","name":"Contoh Enam","sex":"male","birthDate":"2008-11-21","religion":"islam","address":{"hamlet":"Barat"}}
        {"type":"person","id":"p11","name":"Contoh Tetangga","sex":"female","birthDate":"1984-05-05","religion":"islam","address":{"hamlet":"Timur"},"location":{"lat":-8.6010,"lng":116.5010}}
        {"type":"person","id":"p12","name":"Contoh Bibi","sex":"female","birthDate":"1990-02-28","religion":"islam","address":{"hamlet":"Barat"},"location":{"lat":-8.6100,"lng":116.4920},"mother":{"person":"p22","name":"Contoh Nenek","certainty":"stated"}}
        {"type":"person","id":"p13","name":"Contoh Tutor","sex":"male","birthDate":"2001-07-07","religion":"islam","address":{"hamlet":"Selatan"},"location":{"lat":-8.6300,"lng":116.5000}}
        {"type":"person","id":"p21","name":"Contoh Ibu","sex":"female","birthDate":"1992-10-10","residence":"away","mother":{"person":"p22","name":"Contoh Nenek","certainty":"stated"}}
        {"type":"person","id":"p22","name":"Contoh Nenek","sex":"female","birthDate":"1966-06-06","religion":"islam","address":{"hamlet":"Timur"}}
        {"type":"child","id":"c1","person":"p01","carer":{"person":"p22","relation":"grandparent"},"needs":["reading-writing-counting","counselling"],"vulnerability":["tier-2"],"siblings":"s1","languages":["sas","id"]}
        {"type":"child","id":"c2","person":"p02","carer":{"person":"p22","relation":"grandparent"},"needs":["arts"],"siblings":"s1","languages":["sas","id"]}
        {"type":"child","id":"c3","person":"p03","needs":["reading-writing-counting","sport"],"languages":["sas","id"]}
        {"type":"child","id":"c4","person":"p04","needs":["spiritual-guidance","sport"],"vulnerability":["tier-1"],"languages":["id"]}
        {"type":"child","id":"c5","person":"p05","needs":["arts"],"specialNeeds":["hearing"],"vulnerability":["tier-1"]}
        {"type":"child","id":"c6","person":"p06","needs":["sport"]}
        {"type":"caregiver","id":"g1","person":"p11","capacity":2,"relation":"neighbour","offers":["reading-writing-counting","counselling"],"languages":["sas","id"],"acceptsSpecialNeeds":false,"screening":[{"kind":"non-violence-statement","on":"2026-01-10","knownBy":"RT 02"},{"kind":"willingness-statement","on":"2026-01-10"}]}
        {"type":"caregiver","id":"g2","person":"p12","capacity":3,"relation":"volunteer","offers":["arts","sport"],"languages":["id"],"screening":[{"kind":"non-violence-statement","on":"2026-02-01","knownBy":"RT 05"},{"kind":"willingness-statement","on":"2026-02-01"}]}
        {"type":"caregiver","id":"g3","person":"p13","capacity":5,"relation":"tutor","offers":["sport","spiritual-guidance"],"languages":["id"],"screening":[{"kind":"non-violence-statement","on":"2026-02-01","knownBy":"RT 07"},{"kind":"willingness-statement","on":"2026-02-01"}]}
        {"type":"caregiver","id":"g4","person":"p22","capacity":2,"relation":"kin","screening":[]}
        {"type":"care-arrangement","id":"a1","child":"c3","caregiver":"g1","kind":"community-mentor","from":"2026-03-01","decidedBy":"p22","decidedOn":"2026-02-25"}
        """;

    public const string Placements =
        """
        "placements":[{"child":"c1","caregiver":"g2","reasons":[{"code":"siblings","children":["c1","c2"]},{"code":"care-order","class":0},{"code":"counselling","covered":false},{"code":"activities","covered":[],"uncovered":["reading-writing-counting"]},{"code":"distance","metres":1418},{"code":"home-language","shared":false},{"code":"full","caregivers":1}]},{"child":"c2","caregiver":"g2","reasons":[{"code":"siblings","children":["c1","c2"]},{"code":"care-order","class":0},{"code":"activities","covered":["arts"],"uncovered":[]},{"code":"distance","metres":1418},{"code":"home-language","shared":false},{"code":"full","caregivers":1}]},{"child":"c3","caregiver":"g1","reasons":[{"code":"current-caregiver"},{"code":"care-order","class":1},{"code":"activities","covered":["reading-writing-counting"],"uncovered":["sport"]},{"code":"distance","metres":400},{"code":"home-language","shared":true},{"code":"full","caregivers":1}]},{"child":"c4","caregiver":"g2","reasons":[{"code":"care-order","class":1},{"code":"activities","covered":["sport"],"uncovered":["spiritual-guidance"]},{"code":"distance","metres":313},{"code":"home-language","shared":true},{"code":"runner-up","caregiver":"g1","level":"care-order"}]}]
        """;

    public const string Unplaced =
        """
        "unplaced":[{"child":"c5","reason":"no-eligible-caregiver","details":{"candidates":3,"rejected":[{"codes":["needs-not-covered"],"count":2},{"codes":["caregiver-unwilling"],"count":1}],"relaxations":[{"caregiver":"g2","changes":[{"code":"needs-not-covered"}],"authority":"by-authority","othersUnplaced":[]},{"caregiver":"g3","changes":[{"code":"needs-not-covered"}],"authority":"by-authority","othersUnplaced":[]}]}},{"child":"c6","reason":"out-of-scope","details":{"why":"adult"}}]
        """;

    public const string Levels =
        """
        "levels":[{"name":"unplaced-tier-1","value":1,"bound":1,"status":"optimal"},{"name":"unplaced-tier-2","value":0,"bound":0,"status":"optimal"},{"name":"unplaced-tier-3","value":0,"bound":0,"status":"optimal"},{"name":"moves","value":0,"bound":0,"status":"optimal"},{"name":"care-order","value":2,"bound":2,"status":"optimal"},{"name":"counselling-uncovered","value":1,"bound":1,"status":"optimal"},{"name":"activities-uncovered","value":4,"bound":4,"status":"optimal"},{"name":"distance","value":3549,"bound":3549,"status":"optimal"},{"name":"language","value":2,"bound":2,"status":"optimal"},{"name":"load-balance","value":10,"bound":10,"status":"optimal"},{"name":"canonical-order","value":25,"bound":25,"status":"optimal"}]
        """;

    public const string Metrics =
        """
        "metrics":{"children":5,"outOfScope":1,"placed":4,"unplaced":1,"groups":4,"siblingGroups":1,"siblingGroupsTogether":1,"candidates":3,"kinCarers":1,"pairs":{"eligible":6,"rejected":{"caregiver-unwilling":1,"distance":2,"needs-not-covered":2,"religion":1}},"moves":0,"unchanged":1,"careOrder":[2,2,0,0],"distance":{"known":4,"median":400,"p90":1418,"max":1418},"activities":{"needed":7,"covered":3},"counselling":{"needed":1,"covered":0},"load":{"min":0,"median":1,"max":3,"freePlaces":6},"coverage":{"tier":{"1":{"children":2,"placed":1},"2":{"children":1,"placed":1},"3":{"children":2,"placed":2}},"sex":{"female":{"children":3,"placed":2},"male":{"children":2,"placed":2}},"religionMinority":{"no":{"children":4,"placed":3},"yes":{"children":1,"placed":1}},"specialNeeds":{"no":{"children":4,"placed":4},"yes":{"children":1,"placed":0}},"hamlet":{"Barat":{"children":2,"placed":1},"Timur":{"children":3,"placed":3}},"ageBand":{"13-17":{"children":2,"placed":2},"6-12":{"children":3,"placed":2}}},"envyPairs":0,"unplacedByReason":{"no-eligible-caregiver":1,"out-of-scope":1},"components":1,"fixedPairs":0}
        """;

    public static LocalDate AsOf { get; } = new(2026, 11, 21);

    public static Register Register(string? bundle = null)
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(bundle ?? Bundle));
        return new BundleReader().Read(stream).Single().Register!;
    }
}
