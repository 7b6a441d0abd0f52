//! E013: a case whose id differs from the one under which it is listed; the fault carries the listed one.

rule! {
    "E013" "case-id";
    title vi "tên của trường hợp không khớp tên tệp"
          en "a case's id is not its file's name";
    why   vi "`cases` trong guide.yaml liệt kê tên các trường hợp; mỗi trường hợp là một tệp cùng tên, và trong tệp ghi lại đúng tên đó. Ba chỗ phải khớp nhau, để không ai cầm nhầm tệp."
          en "`cases` in guide.yaml lists the ids of the cases; each is a file of that name, and the file says the same id again. The three must agree, so that nobody takes one file for another.";
    mend  vi "Sửa `id` trong tệp theo tên tệp, hoặc đổi tên tệp và tên trong `cases`."
          en "Make the `id` in the file that of the file's name, or rename the file and its entry in `cases`.";

    CaseId(id):
    message vi "tên của trường hợp không khớp tên tệp"
            en "the case's id is not the name of its file";
    cure    vi "viết `id: {id}`, hoặc đổi tên tệp và tên trong `cases` của guide.yaml"
            en "write `id: {id}`, or rename the file and its entry in `cases` of guide.yaml";
}
