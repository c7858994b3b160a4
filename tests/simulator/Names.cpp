// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Names.h"

#include <array>

namespace simulator {

namespace {

using List = std::array<const char *, 10>;

constexpr List enGiven = {"Olivia", "James", "Amelia", "Noah",   "Grace",
                          "Ethan",  "Chloe", "Liam",   "Harper", "Mason"};
constexpr List enFamily = {"Walker", "Bennett", "Hughes",  "Foster", "Carter",
                           "Morgan", "Reed",    "Collins", "Price",  "Hayes"};
constexpr List enGivenLatin = {"olivia", "james", "amelia", "noah",   "grace",
                               "ethan",  "chloe", "liam",   "harper", "mason"};
constexpr List enFamilyLatin = {"walker", "bennett", "hughes",  "foster", "carter",
                                "morgan", "reed",    "collins", "price",  "hayes"};
constexpr List deGiven = {"Jürgen",   "Käthe", "Björn", "Lieselotte", "Günther",
                          "Annegret", "Sönke", "Änne",  "Lukas",      "Mechthild"};
constexpr List deFamily = {"Müller", "Schröder", "Weiß", "Köhler",    "Großmann",
                           "Jäger",  "Böttcher", "Vogt", "Grünewald", "Fuß"};
constexpr List deGivenLatin = {"juergen",  "kaethe", "bjoern", "lieselotte", "guenther",
                               "annegret", "soenke", "aenne",  "lukas",      "mechthild"};
constexpr List deFamilyLatin = {"mueller", "schroeder", "weiss", "koehler",    "grossmann",
                                "jaeger",  "boettcher", "vogt",  "gruenewald", "fuss"};
constexpr List frGiven = {"Élodie", "François", "Zoé",  "Jérôme", "Anaïs",
                          "Loïc",   "Agnès",    "Noël", "Hélène", "Rémi"};
constexpr List frFamily = {"Lefèvre",  "Château", "Benoît", "Garçon",  "Hébert",
                           "Fontaine", "Brûlé",   "Léger",  "Prévost", "Dubois"};
constexpr List frGivenLatin = {"elodie", "francois", "zoe",  "jerome", "anais",
                               "loic",   "agnes",    "noel", "helene", "remi"};
constexpr List frFamilyLatin = {"lefevre",  "chateau", "benoit", "garcon",  "hebert",
                                "fontaine", "brule",   "leger",  "prevost", "dubois"};
constexpr List plGiven = {"Małgorzata", "Łukasz",      "Agnieszka", "Paweł",  "Żaneta",
                          "Michał",     "Święcisława", "Rafał",     "Bożena", "Grzegorz"};
constexpr List plFamily = {"Wiśniewska", "Wójcik",  "Kowalczyk", "Dąbrowska", "Zieliński",
                           "Szymańska",  "Woźniak", "Kozłowska", "Jabłoński", "Król"};
constexpr List plGivenLatin = {"malgorzata", "lukasz",      "agnieszka", "pawel",  "zaneta",
                               "michal",     "swiecislawa", "rafal",     "bozena", "grzegorz"};
constexpr List plFamilyLatin = {"wisniewska", "wojcik",  "kowalczyk", "dabrowska", "zielinski",
                                "szymanska",  "wozniak", "kozlowska", "jablonski", "krol"};
constexpr List trGiven = {"Çağla", "Işık",    "Ömer", "Şebnem", "Gökhan",
                          "İpek",  "Ayşegül", "Uğur", "Müge",   "Kaan"};
constexpr List trFamily = {"Yılmaz", "Öztürk", "Şahin", "Çelik", "Doğan",
                           "Aydın",  "Kılıç",  "Güneş", "Aslan", "Koç"};
constexpr List trGivenLatin = {"cagla", "isik",    "omer", "sebnem", "gokhan",
                               "ipek",  "aysegul", "ugur", "muge",   "kaan"};
constexpr List trFamilyLatin = {"yilmaz", "ozturk", "sahin", "celik", "dogan",
                                "aydin",  "kilic",  "gunes", "aslan", "koc"};
constexpr List viGiven = {"Thị Hạnh", "Văn Đức",  "Ngọc Ánh",  "Minh Tuấn", "Thu Hằng",
                          "Quốc Bảo", "Kim Ngân", "Hữu Phước", "Bích Trâm", "Đình Khôi"};
constexpr List viFamily = {"Nguyễn", "Trần", "Lê", "Phạm", "Huỳnh", "Phan", "Vũ", "Đặng", "Bùi", "Đỗ"};
constexpr List viGivenLatin = {"hanh", "duc", "anh", "tuan", "hang", "bao", "ngan", "phuoc", "tram", "khoi"};
constexpr List viFamilyLatin = {"nguyen", "tran", "le", "pham", "huynh", "phan", "vu", "dang", "bui", "do"};
constexpr List ruGiven = {"Алексей", "Ирина", "Сергей",   "Наталья", "Дмитрий",
                          "Юлия",    "Фёдор", "Светлана", "Артём",   "Щедрина"};
constexpr List ruFamily = {"Иванов",   "Смирнова", "Кузнецов", "Попова",  "Соколов",
                           "Лебедева", "Козлов",   "Новикова", "Морозов", "Петрова"};
constexpr List ruGivenLatin = {"aleksey", "irina",  "sergey",   "natalya", "dmitry",
                               "yulia",   "fyodor", "svetlana", "artyom",  "shchedrina"};
constexpr List ruFamilyLatin = {"ivanov",   "smirnova", "kuznetsov", "popova",  "sokolov",
                                "lebedeva", "kozlov",   "novikova",  "morozov", "petrova"};
constexpr List ukGiven = {"Олександра", "Ігор",  "Оксана", "Тарас",    "Марія",
                          "Юрій",       "Ганна", "Богдан", "Їжакевич", "Соломія"};
constexpr List ukFamily = {"Шевченко", "Коваленко", "Бондаренко", "Ткаченко", "Кравченко",
                           "Олійник",  "Лисенко",   "Гончар",     "Мельник",  "Поліщук"};
constexpr List ukGivenLatin = {"oleksandra", "ihor",  "oksana", "taras",       "mariya",
                               "yuriy",      "hanna", "bohdan", "yizhakevych", "solomiya"};
constexpr List ukFamilyLatin = {"shevchenko", "kovalenko", "bondarenko", "tkachenko", "kravchenko",
                                "oliynyk",    "lysenko",   "honchar",    "melnyk",    "polishchuk"};
constexpr List elGiven = {"Γιώργος", "Ελένη",   "Νίκος", "Κατερίνα",     "Δημήτρης",
                          "Σοφία",   "Ιωάννης", "Αθηνά", "Κωνσταντίνος", "Χριστίνα"};
constexpr List elFamily = {"Παπαδόπουλος", "Γεωργίου", "Νικολάου",  "Αντωνίου",    "Οικονόμου",
                           "Βασιλείου",    "Μακρής",   "Δημητρίου", "Κωστόπουλος", "Ράπτης"};
constexpr List elGivenLatin = {"giorgos", "eleni",   "nikos",  "katerina",     "dimitris",
                               "sofia",   "ioannis", "athina", "konstantinos", "christina"};
constexpr List elFamilyLatin = {"papadopoulos", "georgiou", "nikolaou",  "antoniou",    "oikonomou",
                                "vasileiou",    "makris",   "dimitriou", "kostopoulos", "raptis"};
constexpr List arGiven = {"محمد", "فاطمة", "عبد الله", "نور", "يوسف", "ليلى", "عمر", "مريم", "خالد", "هدى"};
constexpr List arFamily = {"المصري", "الحسن", "القاضي", "العلي",  "النجار",
                           "الشريف", "حداد",  "الخطيب", "سليمان", "بركات"};
constexpr List arGivenLatin = {"mohamed", "fatima", "abdullah", "nour",   "youssef",
                               "layla",   "omar",   "maryam",   "khaled", "huda"};
constexpr List arFamilyLatin = {"almasri",  "alhassan", "alqadi",   "alali",    "alnajjar",
                                "alsharif", "haddad",   "alkhatib", "suleiman", "barakat"};
constexpr List faGiven = {"زهرا",  "علی‌رضا", "پریسا", "کاوه", "شیرین",
                          "بهرام", "گلناز",           "آرش",   "ژاله", "سیاوش"};
constexpr List faFamily = {"احمدی", "رضایی", "کریمی", "محمدی", "حسینی",
                           "جعفری", "موسوی", "نوری",  "چگینی", "پژوهان"};
constexpr List faGivenLatin = {"zahra",  "alireza", "parisa", "kaveh", "shirin",
                               "bahram", "golnaz",  "arash",  "jaleh", "siavash"};
constexpr List faFamilyLatin = {"ahmadi", "rezaei",  "karimi", "mohammadi", "hosseini",
                                "jafari", "mousavi", "nouri",  "chegini",   "pazhouhan"};
constexpr List heGiven = {"נועה", "דוד", "שרה", "יוסף", "תמר", "אבי", "מיכל", "איתן", "רחל", "יונתן"};
constexpr List heFamily = {"כהן", "לוי", "מזרחי", "פרץ", "ביטון", "אברהם", "פרידמן", "שפירא", "גולן", "ברק"};
constexpr List heGivenLatin = {"noa", "david",  "sarah", "yosef",  "tamar",
                               "avi", "michal", "eitan", "rachel", "yonatan"};
constexpr List heFamilyLatin = {"cohen",   "levi",     "mizrahi", "peretz", "biton",
                                "avraham", "friedman", "shapira", "golan",  "barak"};
constexpr List hiGiven = {"आरव", "प्रिया", "अर्जुन", "अनन्या", "रोहन", "कविता", "विक्रम", "दीपिका", "संजय", "नेहा"};
constexpr List hiFamily = {"शर्मा", "वर्मा", "गुप्ता", "सिंह", "पटेल", "मिश्रा", "यादव", "जोशी", "त्रिपाठी", "अय्यर"};
constexpr List hiGivenLatin = {"aarav",  "priya",  "arjun",   "ananya", "rohan",
                               "kavita", "vikram", "deepika", "sanjay", "neha"};
constexpr List hiFamilyLatin = {"sharma", "verma", "gupta", "singh",    "patel",
                                "mishra", "yadav", "joshi", "tripathi", "iyer"};
constexpr List taGiven = {"கவின்",   "மீனா",    "அருண்",  "லட்சுமி", "செல்வம்",
                          "பிரியா", "முருகன்", "ஆனந்தி", "குமார்",  "வாணி"};
constexpr List taFamily = {"ராஜன்", "சுந்தரம்",  "கிருஷ்ணன்", "பாண்டியன்", "நடராஜன்",
                           "வேலு", "மாணிக்கம்", "சண்முகம்",  "ராமசாமி", "பெருமாள்"};
constexpr List taGivenLatin = {"kavin", "meena",   "arun",    "lakshmi", "selvam",
                               "priya", "murugan", "anandhi", "kumar",   "vani"};
constexpr List taFamilyLatin = {"rajan", "sundaram", "krishnan",  "pandian",  "natarajan",
                                "velu",  "manickam", "shanmugam", "ramasamy", "perumal"};
constexpr List zhGiven = {"伟", "芳", "秀英", "敏", "静", "丽", "强", "磊", "洋", "欣怡"};
constexpr List zhFamily = {"王", "李", "张", "刘", "陈", "杨", "赵", "黄", "欧阳", "司马"};
constexpr List zhGivenLatin = {"wei", "fang",  "xiuying", "min",  "jing",
                               "li",  "qiang", "lei",     "yang", "xinyi"};
constexpr List zhFamilyLatin = {"wang", "li",   "zhang", "liu",    "chen",
                                "yang", "zhao", "huang", "ouyang", "sima"};
constexpr List jaGiven = {"太郎", "花子", "翔太",   "さくら", "健一",
                          "美咲", "大輔", "由美子", "拓海",   "ひかり"};
constexpr List jaFamily = {"佐藤", "鈴木", "高橋", "田中", "伊藤", "渡辺", "山本", "中村", "小林", "齋藤"};
constexpr List jaGivenLatin = {"taro",   "hanako",  "shota",  "sakura", "kenichi",
                               "misaki", "daisuke", "yumiko", "takumi", "hikari"};
constexpr List jaFamilyLatin = {"sato",     "suzuki",   "takahashi", "tanaka",    "ito",
                                "watanabe", "yamamoto", "nakamura",  "kobayashi", "saito"};
constexpr List koGiven = {"민준", "서연", "지훈", "하은", "도윤", "수빈", "예준", "지우", "현우", "은서"};
constexpr List koFamily = {"김", "이", "박", "최", "정", "강", "조", "윤", "장", "남궁"};
constexpr List koGivenLatin = {"minjun", "seoyeon", "jihoon", "haeun",   "doyun",
                               "subin",  "yejun",   "jiwoo",  "hyunwoo", "eunseo"};
constexpr List koFamilyLatin = {"kim",  "lee", "park", "choi", "jung",
                                "kang", "cho", "yoon", "jang", "namgung"};
constexpr List thGiven = {"สมชาย", "สุดา", "กิตติ", "นภา", "ประเสริฐ", "มาลี", "ธนพล", "อรทัย", "วิชัย", "พิมพ์ชนก"};
constexpr List thFamily = {"ใจดี",    "ศรีสุข",  "วงศ์ไทย", "แสงทอง",  "บุญมี",
                           "รัตนากร", "ทองคำ", "สุวรรณ",  "จันทร์เพ็ญ", "พงษ์พันธ์"};
constexpr List thGivenLatin = {"somchai", "suda",     "kitti",   "napa",   "prasert",
                               "malee",   "thanapol", "orathai", "wichai", "pimchanok"};
constexpr List thFamilyLatin = {"jaidee",      "srisuk",    "wongthai", "saengthong", "boonmee",
                                "rattanakorn", "thongkham", "suwan",    "chanphen",   "phongphan"};
constexpr List kaGiven = {"გიორგი", "ნინო",   "დავით", "მარიამ", "ლევან",
                          "თამარ",  "ირაკლი", "ანა",   "ზურაბ",  "ელენე"};
constexpr List kaFamily = {"ბერიძე",   "კაპანაძე",    "გელაშვილი", "მაისურაძე", "ლომიძე",
                           "წიკლაური", "ჯავახიშვილი", "ხუციშვილი", "აბაშიძე",   "ქავთარაძე"};
constexpr List kaGivenLatin = {"giorgi", "nino",   "davit", "mariam", "levan",
                               "tamar",  "irakli", "ana",   "zurab",  "elene"};
constexpr List kaFamilyLatin = {"beridze",   "kapanadze",     "gelashvili",   "maisuradze", "lomidze",
                                "tsiklauri", "javakhishvili", "khutsishvili", "abashidze",  "kavtaradze"};
constexpr List amGiven = {"አበበ", "ሀና", "ዳዊት", "ሰላም", "ዮሐንስ", "ማርታ", "ተስፋዬ", "ሩት", "ሙሉጌታ", "ትዕግስት"};
constexpr List amFamily = {"በቀለ", "ታደሰ", "ከበደ", "ግርማ", "አለሙ", "ወልደ", "መኮንን", "ኃይሉ", "ደሳለኝ", "ፀጋዬ"};
constexpr List amGivenLatin = {"abebe", "hana",    "dawit", "selam",    "yohannes",
                               "marta", "tesfaye", "rut",   "mulugeta", "tigist"};
constexpr List amFamilyLatin = {"bekele", "tadesse",  "kebede", "girma",    "alemu",
                                "wolde",  "mekonnen", "hailu",  "desalegn", "tsegaye"};

} // namespace

std::span<const Culture> cultures()
{
    static const Culture all[] = {
        {"en", "US", false, " ", enGiven, enFamily, enGivenLatin, enFamilyLatin},
        {"de", "DE", false, " ", deGiven, deFamily, deGivenLatin, deFamilyLatin},
        {"fr", "FR", false, " ", frGiven, frFamily, frGivenLatin, frFamilyLatin},
        {"pl", "PL", false, " ", plGiven, plFamily, plGivenLatin, plFamilyLatin},
        {"tr", "TR", false, " ", trGiven, trFamily, trGivenLatin, trFamilyLatin},
        {"vi", "VN", true, " ", viGiven, viFamily, viGivenLatin, viFamilyLatin},
        {"ru", "RU", false, " ", ruGiven, ruFamily, ruGivenLatin, ruFamilyLatin},
        {"uk", "UA", false, " ", ukGiven, ukFamily, ukGivenLatin, ukFamilyLatin},
        {"el", "GR", false, " ", elGiven, elFamily, elGivenLatin, elFamilyLatin},
        {"ar", "EG", false, " ", arGiven, arFamily, arGivenLatin, arFamilyLatin},
        {"fa", "IR", false, " ", faGiven, faFamily, faGivenLatin, faFamilyLatin},
        {"he", "IL", false, " ", heGiven, heFamily, heGivenLatin, heFamilyLatin},
        {"hi", "IN", false, " ", hiGiven, hiFamily, hiGivenLatin, hiFamilyLatin},
        {"ta", "IN", false, " ", taGiven, taFamily, taGivenLatin, taFamilyLatin},
        {"zh", "CN", true, "", zhGiven, zhFamily, zhGivenLatin, zhFamilyLatin},
        {"ja", "JP", true, " ", jaGiven, jaFamily, jaGivenLatin, jaFamilyLatin},
        {"ko", "KR", true, "", koGiven, koFamily, koGivenLatin, koFamilyLatin},
        {"th", "TH", false, " ", thGiven, thFamily, thGivenLatin, thFamilyLatin},
        {"ka", "GE", false, " ", kaGiven, kaFamily, kaGivenLatin, kaFamilyLatin},
        {"am", "ET", false, " ", amGiven, amFamily, amGivenLatin, amFamilyLatin},
    };
    return all;
}

} // namespace simulator
