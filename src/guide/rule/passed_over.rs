//! E068: clicks behind a question in the middle of a case that no answer leads to.

rule! {
    "E068" "passed-over";
    title vi "có thao tác sau câu hỏi mà không câu trả lời nào dẫn tới"
          en "clicks behind a question that no answer leads to";
    why   vi "Sau một thao tác có `then`, câu trả lời nói làm tiếp ở đâu. Không câu trả lời nào dẫn tới thao tác ngay sau đó thì không ai làm tới nó, mà tờ giấy vẫn in nó ra. Bước dùng chung có `then` thì mọi trường hợp dùng bước ấy đều hỏi câu đó."
          en "Behind a click with `then` the answers say where to go on. If none leads to the click behind it, nobody comes to it, though it is printed on paper. A shared step with `then` asks its question in every case that uses it.";
    mend  vi "Bỏ `to` ở câu trả lời nào thì làm tiếp thao tác sau, trong chính trường hợp đang làm; hoặc cho một câu trả lời vào thao tác đó bằng `to` và `at`."
          en "Leave `to` out of the answer that goes on with the next click, in whatever case is at hand; or lead an answer to that click by `to` and `at`.";

    PassedOver { case, click }:
    message vi "không câu trả lời nào làm tiếp ở `{click}` của trường hợp `{case}`, ngay sau thao tác hỏi câu này"
            en "no answer goes on at `{click}` of the case `{case}`, which is behind a click that asks this question";
    cure    vi "bỏ `to` ở câu trả lời làm tiếp thao tác sau, hoặc thêm `at` là thao tác đó"
            en "leave `to` out of the answer that goes on with the next click, or add that click as an `at`";
}
