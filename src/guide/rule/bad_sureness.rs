//! E044: a degree of sureness that the format does not have.

rule! {
    "E044" "bad-sureness";
    title vi "mức chắc chắn không có"
          en "no degree of sureness";
    why   vi "Điều thêm vào công văn cho biết chắc tới đâu, để công dân tự liệu: `high` chắc, `medium` chưa thật chắc, `low` chưa kiểm chứng."
          en "What is added to the dispatch says how sure it is, so that a citizen can judge: `high`, `medium` (not fully certain) or `low` (unconfirmed).";
    mend  vi "Viết một trong ba từ đó; bỏ cả dòng `sure` nếu chắc."
          en "Write one of the three; leave `sure` out where it is high.";

    BadSureness(given):
    message vi "`{given}` không phải mức chắc chắn"
            en "`{given}` is no degree of sureness";
    cure    vi "viết một trong: high, medium, low; bỏ trống là high"
            en "write one of high, medium, low; left out, it is high";
}
