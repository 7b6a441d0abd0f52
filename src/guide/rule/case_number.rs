//! E014: a case whose number differs from its position in the list; the fault carries the position.

rule! {
    "E014" "case-number";
    title vi "số của trường hợp không khớp thứ tự"
          en "a case's number is not its place";
    why   vi "Công dân gọi “trường hợp 1, 2, 3” theo công văn. Số ghi trong tệp phải là thứ tự của trường hợp trong `cases` của guide.yaml."
          en "Citizens speak of cases 1, 2 and 3, as the dispatch does. The number in the file is the case's place in `cases` of guide.yaml.";
    mend  vi "Sửa `number`, hoặc xếp lại thứ tự trong `cases`."
          en "Correct `number`, or put `cases` in the right order.";

    CaseNumber(number):
    message vi "số của trường hợp không khớp thứ tự trong guide.yaml"
            en "the case's number is not its place in guide.yaml";
    cure    vi "viết `number: {number}`, hoặc xếp lại `cases` trong guide.yaml"
            en "write `number: {number}`, or put `cases` of guide.yaml in order";
}
