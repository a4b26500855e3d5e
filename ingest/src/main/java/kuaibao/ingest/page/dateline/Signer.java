package kuaibao.ingest.page.dateline;

/** A person who signs, with the role in the words of the contract: 记者, 通讯员, or another as printed. */
public record Signer(String name, String role) {}
